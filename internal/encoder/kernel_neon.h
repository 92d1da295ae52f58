// What the NEON paths share, once tile_m is defined.

// out[m][64] = a[m][k] * up to four panels of 16 columns.
static void tile(const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel, int panels, int32_t *out)
{
	for (int p = 0; p < panels; p++) {
		const int8_t *b = (const int8_t *)(w + p * panel);
		int32_t *o = out + p * 16;
		switch (m) {
		case 1: tile_m(1, a, stride, k, b, o); break;
		case 2: tile_m(2, a, stride, k, b, o); break;
		case 3: tile_m(3, a, stride, k, b, o); break;
		case 4: tile_m(4, a, stride, k, b, o); break;
		case 5: tile_m(5, a, stride, k, b, o); break;
		case 6: tile_m(6, a, stride, k, b, o); break;
		}
	}
}

// M rows of weights times 8 columns of values, [pairs][d][2].
INLINE void mix_m(const int M, const int16_t *weight, size_t stride, int pairs, const int16_t *values, int d, int32_t *out)
{
	int32x4_t acc[6][2];
	for (int i = 0; i < M; i++)
		acc[i][0] = acc[i][1] = vdupq_n_s32(0);
	for (int t = 0; t < pairs; t++) {
		int16x8x2_t v = vld2q_s16(values + (size_t)t * 2 * d);
		for (int i = 0; i < M; i++) {
			int16_t w0 = weight[i * stride + 2 * t], w1 = weight[i * stride + 2 * t + 1];
			acc[i][0] = vmlal_n_s16(vmlal_n_s16(acc[i][0], vget_low_s16(v.val[0]), w0), vget_low_s16(v.val[1]), w1);
			acc[i][1] = vmlal_n_s16(vmlal_n_s16(acc[i][1], vget_high_s16(v.val[0]), w0), vget_high_s16(v.val[1]), w1);
		}
	}
	for (int i = 0; i < M; i++) {
		vst1q_s32(out + i * d, acc[i][0]);
		vst1q_s32(out + i * d + 4, acc[i][1]);
	}
}

#include "kernel_mix.h"
