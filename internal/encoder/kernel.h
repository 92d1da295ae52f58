// The boundary between Go and the kernels. Every function takes the path
// whose kernels shall run; all paths compute the same bits.
//
// Integers: weights int8 with one scale per output row, activations int8 with
// one scale per token, int32 sums, which are exact and hence free of order.
// Floats: binary32, operations one by one as written (-ffp-contract=off), sums
// in 16 lanes, lane i taking elements i, i+16, ..., then a tree 8, 4, 2, 1.
#ifndef BELEG_KERNEL_H
#define BELEG_KERNEL_H

#include <stddef.h>
#include <stdint.h>

// From slow to fast. AVXVNNI_EVEX is there for tests: where it runs, so does
// AVX512VNNI.
enum beleg_path {
	BELEG_PORTABLE,
	BELEG_AVX2,
	BELEG_AVXVNNI_EVEX,
	BELEG_AVXVNNI,
	BELEG_AVX512VNNI,
	BELEG_AMX,
	BELEG_NEON,
	BELEG_NEONDOT,
	BELEG_PATHS
};

// hidden and intermediate are multiples of 64, hidden/heads is 32 or 64.
struct beleg_shape {
	int32_t hidden, heads, intermediate;
	float eps;
};

// Byte offsets of the parts of a layer in its block of memory. Matrices are
// panels made by beleg_panels; *_scale and *_bias are float32 [rows]; norms
// are float32 [2][hidden], weight then bias. qkv is query, key, value stacked.
struct beleg_layer_layout {
	size_t qkv, qkv_scale, qkv_bias;
	size_t out, out_scale, out_bias, out_norm;
	size_t up, up_scale, up_bias;
	size_t down, down_scale, down_bias, down_norm;
	size_t size;
};

struct beleg_layer_layout beleg_layer_layout_of(const struct beleg_shape *s);

// Whether this machine can run a path.
int beleg_path_runs(int path);

// Bytes of work space for a pack of sequences, the longest of max_len tokens.
size_t beleg_work_size(const struct beleg_shape *s, int32_t tokens, int32_t max_len);

// Reorders an int8 matrix [rows][cols] for a path; out has rows*cols bytes,
// rows is a multiple of 16, cols of 4.
void beleg_panels(int path, const int8_t *w, int32_t rows, int32_t cols, uint8_t *out);

// Word + position + type, normalised. q4_0, scale_0: first part of the table;
// position: float32 [512][hidden]; type: float32 [hidden]; norm: [2][hidden].
void beleg_embed(int path, const struct beleg_shape *s, int32_t split, const uint8_t *q4_0, const uint8_t *scale_0,
	const uint8_t *q4_1, const uint8_t *scale_1, const float *position, const float *type, const float *norm,
	const int32_t *ids, const int32_t *lens, int32_t n, int32_t tokens, int32_t max_len, uint8_t *work);

// The same of sums that the caller has made: float32 [tokens][hidden].
void beleg_embed_sums(int path, const struct beleg_shape *s, const float *sums, const float *norm, int32_t tokens,
	int32_t max_len, uint8_t *work);

// One layer over a pack. With first set only the first token of each sequence
// leaves the layer, the n rows standing one after another.
void beleg_layer(int path, const struct beleg_shape *s, const uint8_t *layer, const int32_t *lens, int32_t n,
	int32_t tokens, int32_t max_len, int first, uint8_t *work);

// The halves of a layer over rows from .. to-1 of a pack of one sequence, for
// workers that share it. All rows must be projected before any is finished, and
// finished before any is projected for the next layer. own: beleg_own_size bytes
// that no other worker uses. With first set, only the first row is finished.
void beleg_project(int path, const struct beleg_shape *s, const uint8_t *layer, int32_t len, int32_t from, int32_t to,
	uint8_t *work);
void beleg_finish(int path, const struct beleg_shape *s, const uint8_t *layer, int32_t len, int first, int32_t from,
	int32_t to, uint8_t *work, uint8_t *own);
size_t beleg_own_size(const struct beleg_shape *s, int32_t max_len);

// Mean of each sequence's tokens, scaled to length 1; out [n][hidden]. A mean
// of length 0 stays 0.
void beleg_mean(int path, const struct beleg_shape *s, const int32_t *lens, int32_t n, int32_t tokens,
	int32_t max_len, uint8_t *work, float *out);

// Dense + tanh, then a linear layer of labels rows (float32 [labels][hidden]),
// over the n rows that a layer with first set has left; out [n][labels].
void beleg_classify(int path, const struct beleg_shape *s, const uint8_t *pooler, const float *pooler_scale,
	const float *pooler_bias, const float *classifier, const float *classifier_bias, int32_t labels, int32_t n,
	int32_t tokens, int32_t max_len, uint8_t *work, float *out);

#endif
