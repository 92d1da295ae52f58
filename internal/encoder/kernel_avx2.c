// AVX2. Bytes are widened to 16 bits and multiplied by vpmaddwd, because
// vpmaddubsw saturates its sums of pairs.
#if defined(__x86_64__)
#include "kernel_common.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif

#define GROUP 2
#define OFFSET 0

enum { DEPTH = 512 }; // inputs that are widened at a time

// The empty statement keeps GCC from forming the products of all rows before
// the first is added, for which there are too few registers.
INLINE void add_products(__m256i acc[2], __m256i b0, __m256i b1, __m256i x)
{
	acc[0] = _mm256_add_epi32(acc[0], _mm256_madd_epi16(b0, x));
	acc[1] = _mm256_add_epi32(acc[1], _mm256_madd_epi16(b1, x));
	__asm__ volatile("" : "+x"(acc[0]), "+x"(acc[1]));
}

// M rows times one panel of 16 columns, [k/2][16][2], added to out if more.
INLINE void tile_m(const int M, const int16_t *a, int k, const uint8_t *w, int more, int32_t *out)
{
	__m256i acc[6][2];
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
		for (int h = 0; h < 2; h++)
			acc[i][h] = more ? _mm256_loadu_si256((const __m256i *)(out + i * 64 + h * 8)) : _mm256_setzero_si256();
	for (int c = 0; c < k; c += 2, w += 32) {
		__m256i w0 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)w));
		__m256i w1 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + 16)));
#pragma GCC unroll 6
		for (int i = 0; i < M; i++) {
			int32_t two;
			memcpy(&two, a + i * DEPTH + c, sizeof two);
			__m256i x = _mm256_set1_epi32(two);
			add_products(acc[i], w0, w1, x);
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
	int16_t wide[6 * DEPTH];
	for (int c = 0; c < k; c += DEPTH) {
		int depth = k - c < DEPTH ? k - c : DEPTH;
		for (int i = 0; i < m; i++)
			for (int j = 0; j < depth; j += 16)
				_mm256_storeu_si256((__m256i *)(wide + i * DEPTH + j),
					_mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(a + i * stride + c + j))));
		for (int p = 0; p < panels; p++) {
			const uint8_t *b = w + p * panel + (size_t)c * 16;
			int32_t *o = out + p * 16;
			switch (m) {
			case 1: tile_m(1, wide, depth, b, c > 0, o); break;
			case 2: tile_m(2, wide, depth, b, c > 0, o); break;
			case 3: tile_m(3, wide, depth, b, c > 0, o); break;
			case 4: tile_m(4, wide, depth, b, c > 0, o); break;
			case 5: tile_m(5, wide, depth, b, c > 0, o); break;
			case 6: tile_m(6, wide, depth, b, c > 0, o); break;
			}
		}
	}
}

#include "kernel_ymm.h"
#include "kernel_body.h"

const struct kernels beleg_kernels_avx2 = TABLE;

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
