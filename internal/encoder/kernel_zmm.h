// Dot products of bytes on 512-bit registers. Weights stand in the panels as
// unsigned bytes, 128 added, because vpdpbusd multiplies unsigned by signed;
// linear_tile takes 128 times the sum of the activations away again.
#define VW 16
#define GROUP 4
#define OFFSET 128
#define VMAX _mm512_max_ps
#define VMIN _mm512_min_ps
#define ACROSS_MAX _mm512_reduce_max_ps
#define ACROSS_SUM(v) _mm512_reduce_add_epi32((__m512i)(v))

// M rows times P panels held in M*P registers. Panel: [k/4][16][4]. With ahead
// set the P panels behind these are fetched into the second-level cache.
INLINE void tile_mp(const int M, const int P, const int ahead, const int8_t *a, size_t stride, int k, const uint8_t *w, size_t panel,
	int32_t *out)
{
	__m512i acc[6][4];
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
#pragma GCC unroll 4
		for (int p = 0; p < P; p++)
			acc[i][p] = _mm512_setzero_si512();
	for (int c = 0; c < k; c += 4, w += 64) {
		__m512i b[4];
#pragma GCC unroll 4
		for (int p = 0; p < P; p++)
			b[p] = _mm512_loadu_si512(w + p * panel);
#pragma GCC unroll 4
		for (int p = 0; ahead && p < P; p++)
			_mm_prefetch((const char *)(w + (P + p) * panel), _MM_HINT_T1);
#pragma GCC unroll 6
		for (int i = 0; i < M; i++) {
			int32_t four;
			memcpy(&four, a + i * stride + c, sizeof four);
			__m512i x = _mm512_set1_epi32(four);
#pragma GCC unroll 4
			for (int p = 0; p < P; p++)
				acc[i][p] = _mm512_dpbusd_epi32(acc[i][p], b[p], x);
		}
	}
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
#pragma GCC unroll 4
		for (int p = 0; p < P; p++)
			_mm512_storeu_si512(out + i * 64 + p * 16, acc[i][p]);
}

#define ROWS(M) \
	case M: \
		if (panels == 4) \
			tile_mp(M, 4, ahead, a, stride, k, w, panel, out); \
		else \
			for (int p = 0; p < panels; p++) \
				tile_mp(M, 1, 0, a, stride, k, w + p * panel, panel, out + p * 16); \
		break;

INLINE void tile_any(const int ahead, const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel,
	int panels, int32_t *out)
{
	switch (m) {
		ROWS(1)
		ROWS(2)
		ROWS(3)
		ROWS(4)
		ROWS(5)
		ROWS(6)
	}
}

// out[m][64] = a[m][k] * up to four panels of 16 columns.
static void tile(const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel, int panels, int32_t *out)
{
	tile_any(0, a, stride, m, k, w, panel, panels, out);
}

// M rows of weights times 32 columns of values, [pairs][d][2].
INLINE void mix_m(const int M, const int16_t *weight, size_t stride, int pairs, const int16_t *values, int d, int32_t *out)
{
	__m512i acc[6][2];
#pragma GCC unroll 6
	for (int i = 0; i < M; i++)
		acc[i][0] = acc[i][1] = _mm512_setzero_si512();
	for (int t = 0; t < pairs; t++) {
		__m512i v0 = _mm512_loadu_si512(values + (size_t)t * 2 * d), v1 = _mm512_loadu_si512(values + (size_t)t * 2 * d + 32);
#pragma GCC unroll 6
		for (int i = 0; i < M; i++) {
			int32_t two;
			memcpy(&two, weight + i * stride + 2 * t, sizeof two);
			__m512i x = _mm512_set1_epi32(two);
			acc[i][0] = _mm512_dpwssd_epi32(acc[i][0], v0, x);
			acc[i][1] = _mm512_dpwssd_epi32(acc[i][1], v1, x);
		}
	}
#pragma GCC unroll 6
	for (int i = 0; i < M; i++) {
		_mm512_storeu_si512(out + i * d, acc[i][0]);
		_mm512_storeu_si512(out + i * d + 16, acc[i][1]);
	}
}

#include "kernel_mix.h"
