// The arithmetic of a layer, compiled once for each path. Before including
// this file a path defines
//
//   VW             floats in one of its vectors: 4, 8 or 16
//   GROUP          inputs that stand together in a panel: 1, 2 or 4
//   OFFSET         what is added to each weight in a panel
//   tile           OUT[6][64] = rows of a times up to four panels
//   mix            OUT[6][dims] = attention weights times values
//
// and, where its machine has instructions that equal the C given here,
//
//   VMAX, VMIN     the second operand unless the first is greater, less
//   ACROSS_MAX     greatest of a vector's elements, none NaN
//   ACROSS_SUM     sum of a vector's integers
//
// and for the matrices of a layer, which are large,
//
//   LINEAR_TILE    tile over four panels; it is the given number among parts
//                  that read these, and may fetch as much of the four behind
//   LINEAR_ROWS    rows that it takes at once, at most UP_ROWS
#include "kernel_vector.h"

#ifndef LINEAR_TILE
#define LINEAR_TILE(a, stride, m, k, w, panel, out, number, parts) tile(a, stride, m, k, w, panel, 4, out)
#endif

enum { TILE_M = 6, TILE_N = 64, UP_ROWS = 64 };

#ifndef LINEAR_ROWS
#define LINEAR_ROWS TILE_M
#endif

// q = x * 127/max|x| rounded, scale = max|x|/127, sum = sum of q.
INLINE void quantise(const float *x, int n, float max, int8_t *q, float *scale, int32_t *sum)
{
	vf inverse = splat(max > 0 ? 127.0f / max : 0);
	vi total = {0};
	for (int i = 0; i < n; i += VW) {
		vi r = vround(load(x + i) * inverse);
		vb b = __builtin_convertvector(r, vb);
		memcpy(q + i, &b, sizeof b);
		total += r;
	}
	*sum = lanes_total(total);
	*scale = max / 127.0f;
}

// (x - mean) / sqrt(variance + eps) * norm[0] + norm[1], in place; returns the
// greatest |x|.
INLINE float normalise(float *x, int n, const float *norm, float eps)
{
	vf acc[NV];
	memset(acc, 0, sizeof acc);
	for (int i = 0; i < n; i += LANES)
		for (int j = 0; j < NV; j++)
			acc[j] += load(x + i + j * VW);
	vf mean = splat(lanes_sum(acc) / (float)n);
	memset(acc, 0, sizeof acc);
	for (int i = 0; i < n; i += LANES)
		for (int j = 0; j < NV; j++) {
			vf d = load(x + i + j * VW) - mean;
			acc[j] += d * d;
		}
	vf inverse = splat(1.0f / square_root(lanes_sum(acc) / (float)n + eps));
	vf top = {0};
	for (int i = 0; i < n; i += VW) {
		vf y = (load(x + i) - mean) * inverse * load(norm + i) + load(norm + n + i);
		store(x + i, y);
		top = vmax(vabs(y), top);
	}
	return lanes_max(top);
}

static void norm_quantise(float *x, const struct beleg_shape *s, const float *norm, int8_t *q, float *scale, int32_t *sum)
{
	float top = normalise(x, s->hidden, norm, s->eps);
	quantise(x, s->hidden, top, q, scale, sum);
}

// A matrix of int8 activations, one row a token.
struct rows {
	const int8_t *q;
	const float *scale;
	const int32_t *sum;
	int m, k;
};

// f = one tile of a * w + bias, columns n0 .. n0+63, rows m0 .. m0+m-1.
INLINE void linear_tile(const struct rows *a, const struct matrix *w, int m0, int m, int n0, float f[LINEAR_ROWS][TILE_N])
{
	int32_t sums[LINEAR_ROWS][TILE_N];
	LINEAR_TILE(a->q + (size_t)m0 * a->k, a->k, m, a->k, w->panels + (size_t)n0 * a->k, (size_t)LANES * a->k, sums[0],
		m0 / LINEAR_ROWS, (a->m + LINEAR_ROWS - 1) / LINEAR_ROWS);
	for (int i = 0; i < m; i++) {
		int32_t fix = OFFSET * a->sum[m0 + i];
		vf scale = splat(a->scale[m0 + i]);
		for (int j = 0; j < TILE_N; j += VW) {
			vi t;
			memcpy(&t, &sums[i][j], sizeof t);
			vf y = __builtin_convertvector(t - fix, vf) * load(w->scale + n0 + j) * scale + load(w->bias + n0 + j);
			store(&f[i][j], y);
		}
	}
}

INLINE int least(int a, int b) { return a < b ? a : b; }

// Columns outside, so that a group of panels stays in the first-level cache.
#define EACH_TILE(a, n) \
	for (int n0 = 0; n0 < (n); n0 += TILE_N) \
		for (int m0 = 0, m = least((a).m, LINEAR_ROWS); m0 < (a).m; m0 += LINEAR_ROWS, m = least((a).m - m0, LINEAR_ROWS))

INLINE struct rows rows_from(struct work *w, size_t row, int m, int h)
{
	return (struct rows){w->xq + row * h, w->x_scale + row, w->x_sum + row, m, h};
}

// Query, key (int8 per head) and value (float32) of rows from .. to-1.
static void project(const struct beleg_shape *s, const uint8_t *layer, int from, int to, struct work *w)
{
	struct beleg_layer_layout l = beleg_layer_layout_of(s);
	struct matrix qkv = {layer + l.qkv, (const float *)(layer + l.qkv_scale), (const float *)(layer + l.qkv_bias)};
	int h = s->hidden, d = h / s->heads;
	struct rows a = rows_from(w, from, to - from, h);
	float f[LINEAR_ROWS][TILE_N];
	EACH_TILE(a, 3 * h) {
		linear_tile(&a, &qkv, m0, m, n0, f);
		for (int i = 0; i < m; i++) {
			size_t t = from + m0 + i;
			if (n0 >= 2 * h) {
				memcpy(w->v + t * h + n0 - 2 * h, f[i], sizeof f[i]);
				continue;
			}
			int8_t *q = n0 < h ? w->q : w->key;
			float *scale = n0 < h ? w->q_scale : w->key_scale;
			int column = n0 < h ? n0 : n0 - h;
			for (int j = 0; j < TILE_N; j += d) {
				size_t at = (size_t)((column + j) / d) * w->tokens + t;
				quantise(&f[i][j], d, row_max(&f[i][j], d), q + t * h + column + j, scale + at,
					n0 < h ? w->q_sum + at : &w->unused);
			}
		}
	}
}

// Keys of one head as panels of 16 tokens, zero beyond len.
static void key_panels(const int8_t *key, int stride, int len, int d, uint8_t *out)
{
	for (int t0 = 0; t0 < len; t0 += LANES)
		for (int c = 0; c < d; c += GROUP)
			for (int t = t0; t < t0 + LANES; t++)
				for (int g = 0; g < GROUP; g++)
					*out++ = (uint8_t)((t < len ? key[(size_t)t * stride + c + g] : 0) + OFFSET);
}

// Values of one head, int8 in 16 bits, one scale a column over the sequence,
// as pairs of tokens: out[len/2][d][2].
static void value_pairs(const float *v, int stride, int len, int d, int16_t *out, float *scale)
{
	for (int c = 0; c < d; c += VW) {
		vf m = {0};
		for (int t = 0; t < len; t++)
			m = vmax(vabs(load(v + (size_t)t * stride + c)), m);
		vf inverse = vpick(m > 0, 127.0f / vmax(m, splat(1e-30f)), m);
		store(scale + c, m / 127.0f);
		for (int t = 0; t < len; t += 2) {
			vi lo = vround(load(v + (size_t)t * stride + c) * inverse), hi = {0};
			if (t + 1 < len)
				hi = vround(load(v + (size_t)(t + 1) * stride + c) * inverse);
			vi pair = (lo & 0xffff) | (hi << 16);
			memcpy(out + (size_t)t * d + 2 * c, &pair, sizeof pair);
		}
	}
}

// Turns sums of query * key into numbers, n of them, a multiple of LANES; those
// from len on are the least there are. Returns the greatest by lane, top among
// them.
INLINE vf scores(const int32_t *sums, int32_t fix, float scale, const float *key_scale, int n, int len, vf top, float *score)
{
	for (int j = 0; j < n; j += VW) {
		vi t;
		memcpy(&t, sums + j, sizeof t);
		store(score + j, __builtin_convertvector(t - fix, vf) * load(key_scale + j) * scale);
	}
	for (int j = len; j < n; j++)
		score[j] = -1e30f;
	for (int j = 0; j < n; j += VW)
		top = vmax(load(score + j), top);
	return top;
}

// Turns scores into attention weights of 15 bits; returns their sum. The
// greatest is 32767.
INLINE int32_t soften(const float *score, int n, float top, int16_t *weight)
{
	vi total = {0};
	for (int j = 0; j < n; j += VW) {
		vi e = vround(vexp(vmax(load(score + j) - top, splat(-80.0f))) * 32767.0f);
		vh h = __builtin_convertvector(e, vh);
		memcpy(weight + j, &h, sizeof h);
		total += e;
	}
	return lanes_total(total);
}

// Attention of one head of one sequence, for its tokens from .. to-1. base: row
// of the sequence's first token in the pack.
static void attend(const struct beleg_shape *s, struct work *w, int head, size_t base, int len, int from, int to, float *out)
{
	int h = s->hidden, d = h / s->heads, padded = (len + LANES - 1) / LANES * LANES;
	size_t at = (size_t)head * w->tokens + base;
	float root = 1.0f / square_root((float)d), value_scale[64];
	key_panels(w->key + base * h + head * d, h, len, d, w->key_panels);
	value_pairs(w->v + base * h + head * d, h, len, d, w->value_pairs, value_scale);
	memset(w->scale_row, 0, padded * sizeof(float));
	memcpy(w->scale_row, w->key_scale + at, len * sizeof(float));
	for (int i0 = from; i0 < to; i0 += TILE_M, out += TILE_M * h) {
		int rows = least(to - i0, TILE_M);
		int32_t sums[TILE_M * TILE_N], total[TILE_M];
		const int8_t *q = w->q + (base + i0) * h + head * d;
		vf top[TILE_M];
		for (int i = 0; i < rows; i++)
			top[i] = splat(-1e30f);
		for (int j = 0; j < padded; j += TILE_N) {
			int n = padded - j < TILE_N ? padded - j : TILE_N;
			tile(q, h, rows, d, w->key_panels + (size_t)j * d, (size_t)LANES * d, n / LANES, sums);
			for (int i = 0; i < rows; i++)
				top[i] = scores(sums + i * TILE_N, OFFSET * w->q_sum[at + i0 + i], w->q_scale[at + i0 + i] * root,
					w->scale_row + j, n, len - j, top[i], w->score + (size_t)i * w->row + j);
		}
		for (int i = 0; i < rows; i++)
			total[i] = soften(w->score + (size_t)i * w->row, padded, lanes_max(top[i]), w->weight + (size_t)i * w->row);
		mix(w->weight, w->row, rows, (len + 1) / 2, w->value_pairs, d, sums);
		for (int i = 0; i < rows; i++) {
			vf inverse = splat(1.0f / (float)total[i]);
			for (int c = 0; c < d; c += VW) {
				vi t;
				memcpy(&t, sums + i * d + c, sizeof t);
				store(out + (size_t)i * h + head * d + c,
					__builtin_convertvector(t, vf) * inverse * load(value_scale + c));
			}
		}
	}
}

// x = normalised(x + a * w + bias), and its int8 form.
static void add_norm(const struct beleg_shape *s, struct rows a, const struct matrix *mat, const float *norm, float *x,
	int8_t *q, float *scale, int32_t *sum)
{
	int h = s->hidden;
	float f[LINEAR_ROWS][TILE_N];
	EACH_TILE(a, h) {
		linear_tile(&a, mat, m0, m, n0, f);
		for (int i = 0; i < m; i++) {
			float *row = x + (size_t)(m0 + i) * h + n0;
			for (int j = 0; j < TILE_N; j += VW)
				store(row + j, load(row + j) + load(&f[i][j]));
		}
	}
	for (int i = 0; i < a.m; i++)
		norm_quantise(x + (size_t)i * h, s, norm, q + (size_t)i * h, scale + i, sum + i);
}

// up, GELU, down, add, norm for m rows, at most UP_ROWS.
static void feed_forward(const struct beleg_shape *s, const uint8_t *layer, const struct beleg_layer_layout *l,
	struct work *w, size_t row, int m)
{
	int h = s->hidden, n = s->intermediate;
	struct matrix up = {layer + l->up, (const float *)(layer + l->up_scale), (const float *)(layer + l->up_bias)};
	struct matrix down = {layer + l->down, (const float *)(layer + l->down_scale), (const float *)(layer + l->down_bias)};
	struct rows a = rows_from(w, row, m, h);
	float f[LINEAR_ROWS][TILE_N];
	vf top[UP_ROWS];
	memset(top, 0, m * sizeof *top);
	EACH_TILE(a, n) {
		linear_tile(&a, &up, m0, m, n0, f);
		for (int i = 0; i < m; i++)
			for (int j = 0; j < TILE_N; j += VW) {
				vf g = vgelu(load(&f[i][j]));
				store(w->g + (size_t)(m0 + i) * n + n0 + j, g);
				top[m0 + i] = vmax(vabs(g), top[m0 + i]);
			}
	}
	for (int i = 0; i < m; i++)
		quantise(w->g + (size_t)i * n, n, lanes_max(top[i]), w->gq + (size_t)i * n, w->g_scale + i, w->g_sum + i);
	struct rows b = {w->gq, w->g_scale, w->g_sum, m, n};
	add_norm(s, b, &down, (const float *)(layer + l->down_norm), w->x + row * h, w->xq + row * h, w->x_scale + row,
		w->x_sum + row);
}

static void finish(const struct beleg_shape *s, const uint8_t *layer, const int32_t *lens, int32_t n, int first, int from,
	int to, struct work *w)
{
	struct beleg_layer_layout l = beleg_layer_layout_of(s);
	int h = s->hidden, end = from;
	size_t base = 0;
	for (int i = 0; i < n; base += lens[i], i++) {
		int begin = n == 1 ? from : 0, stop = first ? 1 : n == 1 ? to : lens[i];
		for (int head = 0; head < s->heads; head++)
			attend(s, w, head, base, lens[i], begin, stop, w->mixed + (size_t)end * h);
		if (first)
			memmove(w->x + (size_t)end * h, w->x + base * h, h * sizeof(float));
		end += stop - begin;
	}
	for (int i = from; i < end; i++) {
		const float *c = w->mixed + (size_t)i * h;
		quantise(c, h, row_max(c, h), w->xq + (size_t)i * h, w->x_scale + i, w->x_sum + i);
	}
	struct matrix out = {layer + l.out, (const float *)(layer + l.out_scale), (const float *)(layer + l.out_bias)};
	add_norm(s, rows_from(w, from, end - from, h), &out, (const float *)(layer + l.out_norm), w->x + (size_t)from * h,
		w->xq + (size_t)from * h, w->x_scale + from, w->x_sum + from);
	for (int i = from; i < end; i += UP_ROWS)
		feed_forward(s, layer, &l, w, i, end - i < UP_ROWS ? end - i : UP_ROWS);
}

// A matrix [rows][cols] as panels of 16 rows: [rows/16][cols/GROUP][16][GROUP].
static void panels(const int8_t *w, int32_t rows, int32_t cols, uint8_t *out)
{
	for (int r0 = 0; r0 < rows; r0 += LANES)
		for (int c = 0; c < cols; c += GROUP)
			for (int r = r0; r < r0 + LANES; r++)
				for (int g = 0; g < GROUP; g++)
					*out++ = (uint8_t)(w[(size_t)r * cols + c + g] + OFFSET);
}

#include "kernel_ends.h"

#define TABLE {panels, embed, embed_sums, project, finish, mean, classify}
