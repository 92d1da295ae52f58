// NEON with the dot product extension (ARMv8.2).
#if defined(__aarch64__)
#include "kernel_common.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif

#define VW 4
#define GROUP 4
#define OFFSET 0

static inline __attribute__((always_inline)) int32x4_t dot(int32x4_t sum, int8x16_t a, int8x16_t b)
{
#if defined(__clang__) && !defined(__ARM_FEATURE_DOTPROD)
	// Before clang 16, arm_neon.h has the intrinsic only where all code may use it.
	__asm__("sdot %0.4s, %1.16b, %2.16b" : "+w"(sum) : "w"(a), "w"(b));
	return sum;
#else
	return vdotq_s32(sum, a, b);
#endif
}

// M rows times one panel of 16 columns, [k/4][16][4].
INLINE void tile_m(const int M, const int8_t *a, size_t stride, int k, const int8_t *w, int32_t *out)
{
	int32x4_t acc[6][4];
	for (int i = 0; i < M; i++)
		for (int j = 0; j < 4; j++)
			acc[i][j] = vdupq_n_s32(0);
	for (int c = 0; c < k; c += 4, w += 64) {
		int8x16_t b[4];
		for (int j = 0; j < 4; j++)
			b[j] = vld1q_s8(w + j * 16);
		for (int i = 0; i < M; i++) {
			int32_t four;
			memcpy(&four, a + i * stride + c, sizeof four);
			int8x16_t x = vreinterpretq_s8_s32(vdupq_n_s32(four));
			for (int j = 0; j < 4; j++)
				acc[i][j] = dot(acc[i][j], b[j], x);
		}
	}
	for (int i = 0; i < M; i++)
		for (int j = 0; j < 4; j++)
			vst1q_s32(out + i * 64 + j * 4, acc[i][j]);
}

#include "kernel_neon.h"
#include "kernel_body.h"

const struct kernels beleg_kernels_neondot = TABLE;

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
