// Dot products of bytes on 256-bit registers, once DPBUSD and DPWSSD are defined
// as the instructions of one encoding. The panels are those of
// kernel_avx512vnni.c, which says why weights are unsigned there.
#define GROUP 4
#define OFFSET 128

INLINE void add_products(__m256i acc[2], __m256i v0, __m256i v1, __m256i x)
{
	acc[0] = DPWSSD(acc[0], v0, x);
	acc[1] = DPWSSD(acc[1], v1, x);
}

// M rows times one panel of 16 columns, [k/4][16][4].
INLINE void tile_m(const int M, const int8_t *a, size_t stride, int k, const uint8_t *w, int32_t *out)
{
	__m256i acc[6][2];
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
		acc[i][0] = acc[i][1] = _mm256_setzero_si256();
	for (int c = 0; c < k; c += 4, w += 64) {
		__m256i w0 = _mm256_loadu_si256((const __m256i *)w), w1 = _mm256_loadu_si256((const __m256i *)(w + 32));
#pragma GCC unroll 6
		for (int i = 0; i < M; i++) {
			int32_t four;
			memcpy(&four, a + i * stride + c, sizeof four);
			__m256i x = _mm256_set1_epi32(four);
			acc[i][0] = DPBUSD(acc[i][0], w0, x);
			acc[i][1] = DPBUSD(acc[i][1], w1, x);
		}
	}
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
		for (int h = 0; h < 2; h++)
			_mm256_storeu_si256((__m256i *)(out + i * 64 + h * 8), acc[i][h]);
}

// out[m][64] = a[m][k] * up to four panels of 16 columns.
static void tile(const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel, int panels, int32_t *out)
{
	for (int p = 0; p < panels; p++, w += panel, out += 16)
		switch (m) {
		case 1: tile_m(1, a, stride, k, w, out); break;
		case 2: tile_m(2, a, stride, k, w, out); break;
		case 3: tile_m(3, a, stride, k, w, out); break;
		case 4: tile_m(4, a, stride, k, w, out); break;
		case 5: tile_m(5, a, stride, k, w, out); break;
		case 6: tile_m(6, a, stride, k, w, out); break;
		}
}

#include "kernel_ymm.h"
