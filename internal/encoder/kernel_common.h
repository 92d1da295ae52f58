// What the kernel paths share: work space, small scalar functions, the table
// of a path's functions.
#ifndef BELEG_KERNEL_COMMON_H
#define BELEG_KERNEL_COMMON_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#else
#include <math.h>
#endif

#include "kernel.h"

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

#define INLINE static inline __attribute__((always_inline))

struct matrix {
	const uint8_t *panels;
	const float *scale, *bias;
};

// Work space of one pack. Rows are tokens; the scales and sums of queries and
// keys stand as [head][token]. From key_panels on, each worker has its own.
struct work {
	int32_t tokens, row; // row: longest sequence, rounded up to 16
	float *x, *x_scale, *q_scale, *key_scale, *v, *mixed;
	int32_t *x_sum, *q_sum;
	int8_t *xq, *q, *key;
	uint8_t *key_panels;
	int16_t *value_pairs, *weight;
	float *score, *scale_row;
	float *g, *g_scale;
	int8_t *gq;
	int32_t *g_sum;
	int32_t unused;
};

// Functions of one path; see kernel.h for what they do.
struct kernels {
	void (*panels)(const int8_t *w, int32_t rows, int32_t cols, uint8_t *out);
	void (*embed)(const struct beleg_shape *s, int32_t split, const uint8_t *const q4[2], const uint8_t *const scale[2],
		const float *position, const float *type, const float *norm, const int32_t *ids, const int32_t *lens, int32_t n,
		struct work *w);
	void (*embed_sums)(const struct beleg_shape *s, const float *sums, const float *norm, struct work *w);
	void (*project)(const struct beleg_shape *s, const uint8_t *layer, int from, int to, struct work *w);
	void (*finish)(const struct beleg_shape *s, const uint8_t *layer, const int32_t *lens, int32_t n, int first, int from,
		int to, struct work *w);
	void (*mean)(const struct beleg_shape *s, const int32_t *lens, int32_t n, struct work *w, float *out);
	void (*classify)(const struct beleg_shape *s, const struct matrix *pooler, const float *classifier,
		const float *classifier_bias, int32_t labels, int32_t n, struct work *w, float *out);
};

extern const struct kernels beleg_kernels_portable;
#if defined(__x86_64__)
extern const struct kernels beleg_kernels_avx2, beleg_kernels_avx512vnni;
#if __has_include(<avxvnniintrin.h>) // GCC from 11, clang from 12
#define BELEG_COMPILES_AVXVNNI
extern const struct kernels beleg_kernels_avxvnni, beleg_kernels_avxvnni_evex;
#endif
#if defined(__linux__) && __has_include(<amxint8intrin.h>) // GCC from 11, clang from 12
#define BELEG_COMPILES_AMX
extern const struct kernels beleg_kernels_amx;
#endif
#elif defined(__aarch64__)
extern const struct kernels beleg_kernels_neon, beleg_kernels_neondot;
#endif

INLINE float square_root(float x)
{
#if defined(__x86_64__)
	return _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(x)));
#elif defined(__aarch64__)
	return vget_lane_f32(vsqrt_f32(vdup_n_f32(x)), 0);
#else
	return sqrtf(x);
#endif
}

// A binary16 number, little-endian. Exact.
INLINE float half(const uint8_t *p)
{
	uint32_t h = p[0] | (uint32_t)p[1] << 8, e = h >> 10 & 31, m = h & 1023, bits;
	float f;
	if (e == 0) {
		f = (float)m * 0x1p-24f;
		return h & 0x8000 ? -f : f;
	}
	bits = (h & 0x8000) << 16 | (e == 31 ? 0x7f800000 : (e + 112) << 23) | m << 13;
	memcpy(&f, &bits, sizeof f);
	return f;
}

// One row of the word table: blocks of 32 weights (nibble - 8) * scale; byte j
// holds weight j low and weight j+16 high. Exact.
INLINE void word_row(const uint8_t *q4, const uint8_t *scale, int n, float *x)
{
	for (int b = 0; b < n / 32; b++, q4 += 16, scale += 2, x += 32) {
		float d = half(scale);
		for (int j = 0; j < 16; j++) {
			x[j] = (float)((q4[j] & 15) - 8) * d;
			x[j + 16] = (float)((q4[j] >> 4) - 8) * d;
		}
	}
}

#endif
