// AVX-512 with VNNI, and AMX for the matrices: a tile register holds 16 rows of
// 64 bytes, and one instruction multiplies two of them. Panels of 16 columns are
// what it wants as the second.
#include "kernel_common.h"

#if defined(BELEG_COMPILES_AMX)
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,amx-tile,amx-int8"))), \
	apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,amx-tile,amx-int8,prefer-vector-width=512")
#endif

#include "kernel_zmm.h"

enum { ROWS = 16, BYTES = 64 }; // of a tile register
enum { OUT = 64, OUT_STRIDE = 4 * OUT }; // numbers and bytes of a row of sums

// The intrinsics of GCC do not say which memory they read and write.
#define BARRIER() __asm__ volatile("" ::: "memory")

// Registers: 0 and 1 are sums of the first 16 rows, 2 and 3 of the others, 4 and
// 5 their activations, 6 and 7 weights. Of up to 16 rows 0 to 3 are sums for four
// panels, 4 activations, 5 weights.
struct tiles {
	uint8_t palette, start, unused[14];
	uint16_t bytes[16];
	uint8_t rows[16];
};

static void configure(int m)
{
	struct tiles t = {.palette = 1};
	for (int i = 0; i < 8; i++)
		t.bytes[i] = BYTES, t.rows[i] = ROWS;
	int last = m > ROWS ? m - ROWS : m;
	if (m > ROWS)
		t.rows[2] = t.rows[3] = t.rows[5] = last;
	else
		t.rows[0] = t.rows[1] = t.rows[2] = t.rows[3] = t.rows[4] = last;
	BARRIER();
	_tile_loadconfig(&t);
}

// The panels that come next, fetched into the second-level cache a few lines at
// a time.
struct ahead {
	const uint8_t *next;
	int lines; // a step
};

INLINE void fetch(struct ahead *f)
{
	for (int i = 0; i < f->lines; i++, f->next += BYTES)
		_mm_prefetch((const char *)f->next, _MM_HINT_T1);
}

// Over 16 rows times two panels.
INLINE void two_by_two(const int8_t *a, size_t stride, int k, const uint8_t *w, size_t panel, int32_t *out, struct ahead *f)
{
	_tile_zero(0);
	_tile_zero(1);
	_tile_zero(2);
	_tile_zero(3);
	for (int c = 0; c < k; c += BYTES) {
		const uint8_t *b = w + (size_t)c * ROWS;
		_tile_loadd(6, b, BYTES);
		_tile_loadd(4, a + c, stride);
		_tile_dpbsud(0, 4, 6);
		_tile_loadd(7, b + panel, BYTES);
		_tile_dpbsud(1, 4, 7);
		_tile_loadd(5, a + ROWS * stride + c, stride);
		_tile_dpbsud(2, 5, 6);
		_tile_dpbsud(3, 5, 7);
		fetch(f);
	}
	_tile_stored(0, out, OUT_STRIDE);
	_tile_stored(1, out + ROWS, OUT_STRIDE);
	_tile_stored(2, out + ROWS * OUT, OUT_STRIDE);
	_tile_stored(3, out + ROWS * OUT + ROWS, OUT_STRIDE);
}

// Up to 16 rows times four panels.
INLINE void one_by_four(const int8_t *a, size_t stride, int k, const uint8_t *w, size_t panel, int32_t *out, struct ahead *f)
{
	_tile_zero(0);
	_tile_zero(1);
	_tile_zero(2);
	_tile_zero(3);
	for (int c = 0; c < k; c += BYTES) {
		const uint8_t *b = w + (size_t)c * ROWS;
		_tile_loadd(4, a + c, stride);
		_tile_loadd(5, b, BYTES);
		_tile_dpbsud(0, 4, 5);
		_tile_loadd(6, b + panel, BYTES);
		_tile_dpbsud(1, 4, 6);
		_tile_loadd(7, b + 2 * panel, BYTES);
		_tile_dpbsud(2, 4, 7);
		_tile_loadd(5, b + 3 * panel, BYTES);
		_tile_dpbsud(3, 4, 5);
		fetch(f);
	}
	_tile_stored(0, out, OUT_STRIDE);
	_tile_stored(1, out + ROWS, OUT_STRIDE);
	_tile_stored(2, out + 2 * ROWS, OUT_STRIDE);
	_tile_stored(3, out + 3 * ROWS, OUT_STRIDE);
}

// out[m][64] = a[m][k] * four panels of 16 columns; m at most 32, k a multiple
// of 64. Of the four panels behind these it fetches part number of parts.
static void tiles(const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel, int32_t *out, int number, int parts)
{
	int steps = k / BYTES * (m > ROWS ? 2 : 1), lines = (k + parts * steps - 1) / (parts * steps);
	struct ahead f = {w + 4 * panel + (size_t)number * lines * steps * BYTES, lines};
	configure(m);
	if (m > ROWS)
		for (int p = 0; p < 4; p += 2)
			two_by_two(a, stride, k, w + p * panel, panel, out + p * ROWS, &f);
	else
		one_by_four(a, stride, k, w, panel, out, &f);
	BARRIER();
}

#define LINEAR_ROWS (2 * ROWS)
#define LINEAR_TILE tiles
#include "kernel_body.h"

// Without the release the system keeps the tile registers of a thread that has
// long done other things.
static void project_tiles(const struct beleg_shape *s, const uint8_t *layer, int from, int to, struct work *w)
{
	project(s, layer, from, to, w);
	_tile_release();
}

static void finish_tiles(const struct beleg_shape *s, const uint8_t *layer, const int32_t *lens, int32_t n, int first, int from,
	int to, struct work *w)
{
	finish(s, layer, lens, n, first, from, to, w);
	_tile_release();
}

static void classify_tiles(const struct beleg_shape *s, const struct matrix *pooler, const float *classifier,
	const float *classifier_bias, int32_t labels, int32_t n, struct work *w, float *out)
{
	classify(s, pooler, classifier, classifier_bias, labels, n, w, out);
	_tile_release();
}

const struct kernels beleg_kernels_amx = {panels, embed, embed_sums, project_tiles, finish_tiles, mean, classify_tiles};

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
