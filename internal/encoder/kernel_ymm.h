// What the paths on 256-bit registers share, once add_products is defined.
#define VW 8
#define VMAX _mm256_max_ps
#define VMIN _mm256_min_ps

// M rows of weights times 16 columns of values, [pairs][d][2].
INLINE void mix_m(const int M, const int16_t *weight, size_t stride, int pairs, const int16_t *values, int d, int32_t *out)
{
	__m256i acc[6][2];
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
		acc[i][0] = acc[i][1] = _mm256_setzero_si256();
	for (int t = 0; t < pairs; t++) {
		const int16_t *v = values + (size_t)t * 2 * d;
		__m256i v0 = _mm256_loadu_si256((const __m256i *)v), v1 = _mm256_loadu_si256((const __m256i *)(v + 16));
#pragma GCC unroll 6
		for (int i = 0; i < M; i++) {
			int32_t two;
			memcpy(&two, weight + i * stride + 2 * t, sizeof two);
			__m256i x = _mm256_set1_epi32(two);
			add_products(acc[i], v0, v1, x);
		}
	}
#pragma GCC unroll 6
	for (int i = 0; i < M; i++) {
		_mm256_storeu_si256((__m256i *)(out + i * d), acc[i][0]);
		_mm256_storeu_si256((__m256i *)(out + i * d + 8), acc[i][1]);
	}
}

#include "kernel_mix.h"
