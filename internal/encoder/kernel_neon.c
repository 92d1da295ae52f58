// NEON without the dot product extension. Products of two bytes and their sum
// in pairs fit 16 bits, because no weight is -128.
#if defined(__aarch64__)
#include "kernel_common.h"

#define VW 4
#define GROUP 2
#define OFFSET 0

// M rows times one panel of 16 columns, [k/2][16][2], four inputs at a time.
INLINE void tile_m(const int M, const int8_t *a, size_t stride, int k, const int8_t *w, int32_t *out)
{
	int32x4_t acc[6][4];
	for (int i = 0; i < M; i++)
		for (int j = 0; j < 4; j++)
			acc[i][j] = vdupq_n_s32(0);
	for (int c = 0; c < k; c += 4, w += 64) {
		int8x8_t b[8];
		for (int j = 0; j < 8; j++)
			b[j] = vld1_s8(w + j * 8);
		for (int i = 0; i < M; i++) {
			int16_t two[2];
			memcpy(two, a + i * stride + c, sizeof two);
			int8x8_t x0 = vreinterpret_s8_s16(vdup_n_s16(two[0])), x1 = vreinterpret_s8_s16(vdup_n_s16(two[1]));
			for (int j = 0; j < 4; j++)
				acc[i][j] = vpadalq_s16(acc[i][j], vmlal_s8(vmull_s8(b[j], x0), b[j + 4], x1));
		}
	}
	for (int i = 0; i < M; i++)
		for (int j = 0; j < 4; j++)
			vst1q_s32(out + i * 64 + j * 4, acc[i][j]);
}

#include "kernel_neon.h"
#include "kernel_body.h"

const struct kernels beleg_kernels_neon = TABLE;
#endif
