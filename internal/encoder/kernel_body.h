// The arithmetic of a layer, compiled once for each path. Before including
// this file a path defines
//
//   VW             floats in one of its vectors: 4, 8 or 16
//   GROUP          inputs that stand together in a panel: 1, 2 or 4
//   OFFSET         what is added to each weight in a panel
//   tile           OUT[6][64] = rows of a times up to four panels
//   mix            OUT[6][dims] = attention weights times values
//
// Vectors are the compiler's own (GCC and clang), so that the order of
// operations stands here once and no path can differ in it.
typedef float vf __attribute__((vector_size(4 * VW)));
typedef int32_t vi __attribute__((vector_size(4 * VW)));
typedef int8_t vb __attribute__((vector_size(VW)));
typedef int16_t vh __attribute__((vector_size(2 * VW)));

enum { LANES = 16, NV = LANES / VW, TILE_M = 6, TILE_N = 64, UP_ROWS = 64 };

// Adding and taking away 1.5 * 2^23 rounds to the nearest integer, ties to even.
#define ROUND 12582912.0f
#define ROUND_BITS 0x4B400000

INLINE vf load(const float *p) { vf v; memcpy(&v, p, sizeof v); return v; }
INLINE void store(float *p, vf v) { memcpy(p, &v, sizeof v); }
INLINE vf splat(float x) { return x - (vf){0}; }
INLINE vf vpick(vi mask, vf a, vf b) { return (vf)(((vi)a & mask) | ((vi)b & ~mask)); }
INLINE vf vmax(vf a, vf b) { return vpick(a > b, a, b); }
INLINE vf vmin(vf a, vf b) { return vpick(a < b, a, b); }
INLINE vf vabs(vf a) { return (vf)((vi)a & 0x7fffffff); }
INLINE vi vround(vf a) { return (vi)(a + ROUND) - ROUND_BITS; }

INLINE float lanes_sum(const vf acc[NV])
{
	float t[LANES];
	memcpy(t, acc, sizeof t);
	for (int w = LANES / 2; w > 0; w /= 2)
		for (int i = 0; i < w; i++)
			t[i] = t[i] + t[i + w];
	return t[0];
}

INLINE float lanes_max(vf m)
{
	float t[VW], best;
	memcpy(t, &m, sizeof t);
	best = t[0];
	for (int i = 1; i < VW; i++)
		best = t[i] > best ? t[i] : best;
	return best;
}

// e^x for x in [-80, 80]; Cephes expf: range reduction by ln 2 in two parts,
// then a polynomial of degree 6 on [-ln2/2, ln2/2].
INLINE vf vexp(vf x)
{
	vf t = x * 1.44269504f + ROUND, n = t - ROUND;
	vf r = x - n * 0.693359375f;
	r = r + n * 2.12194440e-4f;
	vf p = r * 1.9875691500e-4f + 1.3981999507e-3f;
	p = p * r + 8.3334519073e-3f;
	p = p * r + 4.1665795894e-2f;
	p = p * r + 1.6666665459e-1f;
	p = p * r + 5.0000001201e-1f;
	p = p * (r * r) + r + 1.0f;
	return (vf)((vi)p + (((vi)t - ROUND_BITS) << 23));
}

// x/2 * (1 + erf(x/sqrt 2)). The erf is x * P(u), u = 2 (x/GELU_END)^2 - 1,
// fitted for the least greatest error on |x| <= GELU_END = 3.3 sqrt 2, beyond
// which it is held. Error against the exact function under 1e-5 on [-8, 8].
#define GELU_END 4.66690476f
INLINE vf vgelu(vf x)
{
	vf c = vmin(vmax(x, splat(-GELU_END)), splat(GELU_END));
	vf u = c * c * 9.18273646e-2f - 1.0f;
	vf p = u * 2.570738032e-03f - 6.698256569e-03f;
	p = p * u + 7.910530864e-03f;
	p = p * u - 1.261029210e-02f;
	p = p * u + 2.583979075e-02f;
	p = p * u - 4.190456046e-02f;
	p = p * u + 5.948441394e-02f;
	p = p * u - 8.093137940e-02f;
	p = p * u + 1.075301910e-01f;
	p = p * u - 1.496541276e-01f;
	p = p * u + 3.027376073e-01f;
	return x * 0.5f * (p * c + 1.0f);
}

INLINE float row_max(const float *x, int n)
{
	vf m = {0};
	for (int i = 0; i < n; i += VW)
		m = vmax(m, vabs(load(x + i)));
	return lanes_max(m);
}

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
	int32_t t[VW], s = 0;
	memcpy(t, &total, sizeof t);
	for (int i = 0; i < VW; i++)
		s += t[i];
	*sum = s;
	*scale = max / 127.0f;
}

// (x - mean) / sqrt(variance + eps) * norm[0] + norm[1], in place.
static void normalise(float *x, int n, const float *norm, float eps)
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
	for (int i = 0; i < n; i += VW)
		store(x + i, (load(x + i) - mean) * inverse * load(norm + i) + load(norm + n + i));
}

static void norm_quantise(float *x, const struct beleg_shape *s, const float *norm, int8_t *q, float *scale, int32_t *sum)
{
	normalise(x, s->hidden, norm, s->eps);
	quantise(x, s->hidden, row_max(x, s->hidden), q, scale, sum);
}

// A matrix of int8 activations, one row a token.
struct rows {
	const int8_t *q;
	const float *scale;
	const int32_t *sum;
	int m, k;
};

// f[6][64] = one tile of a * w + bias, columns n0 .. n0+63, rows m0 .. m0+m-1.
INLINE void linear_tile(const struct rows *a, const struct matrix *w, int m0, int m, int n0, float f[TILE_M][TILE_N])
{
	int32_t sums[TILE_M][TILE_N];
	tile(a->q + (size_t)m0 * a->k, a->k, m, a->k, w->panels + (size_t)n0 * a->k, (size_t)LANES * a->k, 4, sums[0]);
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

INLINE int tile_rows(int m, int m0) { return m - m0 < TILE_M ? m - m0 : TILE_M; }

// Columns outside, so that a group of panels stays in the first-level cache.
#define EACH_TILE(a, n) \
	for (int n0 = 0; n0 < (n); n0 += TILE_N) \
		for (int m0 = 0, m = tile_rows((a).m, 0); m0 < (a).m; m0 += TILE_M, m = tile_rows((a).m, m0))

// Query, key (int8 per head) and value (float32) of every token.
static void project(const struct beleg_shape *s, struct rows a, const uint8_t *layer, const struct beleg_layer_layout *l,
	struct work *w)
{
	struct matrix qkv = {layer + l->qkv, (const float *)(layer + l->qkv_scale), (const float *)(layer + l->qkv_bias)};
	int h = s->hidden, d = h / s->heads;
	float f[TILE_M][TILE_N];
	EACH_TILE(a, 3 * h) {
		linear_tile(&a, &qkv, m0, m, n0, f);
		for (int i = 0; i < m; i++) {
			size_t t = m0 + i;
			if (n0 >= 2 * h) {
				memcpy(w->v + t * h + n0 - 2 * h, f[i], sizeof f[i]);
				continue;
			}
			int8_t *q = n0 < h ? w->q : w->key;
			float *scale = n0 < h ? w->q_scale : w->key_scale;
			int column = n0 < h ? n0 : n0 - h;
			for (int j = 0; j < TILE_N; j += d) {
				size_t at = (size_t)((column + j) / d) * a.m + t;
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
			m = vmax(m, vabs(load(v + (size_t)t * stride + c)));
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

// Turns sums of query * key into attention weights of 15 bits; returns their
// sum. The greatest is 32767.
INLINE int32_t soften(const int32_t *sums, int32_t fix, float scale, const float *key_scale, int len, float *score,
	int16_t *weight)
{
	int padded = (len + LANES - 1) / LANES * LANES;
	for (int j = 0; j < padded; j += VW) {
		vi t;
		memcpy(&t, sums + j, sizeof t);
		store(score + j, __builtin_convertvector(t - fix, vf) * load(key_scale + j) * scale);
	}
	for (int j = len; j < padded; j++)
		score[j] = -1e30f;
	vf m = splat(-1e30f);
	for (int j = 0; j < padded; j += VW)
		m = vmax(load(score + j), m);
	m = splat(lanes_max(m));
	vi total = {0};
	for (int j = 0; j < padded; j += VW) {
		vi e = vround(vexp(vmax(load(score + j) - m, splat(-80.0f))) * 32767.0f);
		vh h = __builtin_convertvector(e, vh);
		memcpy(weight + j, &h, sizeof h);
		total += e;
	}
	int32_t t[VW], sum = 0;
	memcpy(t, &total, sizeof t);
	for (int i = 0; i < VW; i++)
		sum += t[i];
	return sum;
}

// Attention of one head of one sequence, for its first `queries` tokens.
// base: row of the sequence's first token in the pack of m rows.
static void attend(const struct beleg_shape *s, struct work *w, int head, size_t base, int len, int m, int queries, float *out)
{
	int h = s->hidden, d = h / s->heads, padded = (len + LANES - 1) / LANES * LANES;
	size_t at = (size_t)head * m + base;
	float root = 1.0f / square_root((float)d), value_scale[64];
	key_panels(w->key + base * h + head * d, h, len, d, w->key_panels);
	value_pairs(w->v + base * h + head * d, h, len, d, w->value_pairs, value_scale);
	memset(w->scale_row, 0, padded * sizeof(float));
	memcpy(w->scale_row, w->key_scale + at, len * sizeof(float));
	for (int i0 = 0; i0 < queries; i0 += TILE_M) {
		int rows = queries - i0 < TILE_M ? queries - i0 : TILE_M;
		int32_t sums[TILE_M * TILE_N], total[TILE_M];
		const int8_t *q = w->q + (base + i0) * h + head * d;
		for (int j = 0; j < padded; j += TILE_N) {
			int panels = (padded - j) / LANES < 4 ? (padded - j) / LANES : 4;
			tile(q, h, rows, d, w->key_panels + (size_t)j * d, (size_t)LANES * d, panels, sums);
			for (int i = 0; i < rows; i++)
				memcpy(w->sums + (size_t)i * w->row + j, sums + i * TILE_N, panels * LANES * sizeof(int32_t));
		}
		for (int i = 0; i < rows; i++)
			total[i] = soften(w->sums + (size_t)i * w->row, OFFSET * w->q_sum[at + i0 + i], w->q_scale[at + i0 + i] * root,
				w->scale_row, len, w->score, w->weight + (size_t)i * w->row);
		mix(w->weight, w->row, rows, (len + 1) / 2, w->value_pairs, d, sums);
		for (int i = 0; i < rows; i++) {
			vf inverse = splat(1.0f / (float)total[i]);
			for (int c = 0; c < d; c += VW) {
				vi t;
				memcpy(&t, sums + i * d + c, sizeof t);
				store(out + (size_t)(i0 + i) * h + head * d + c,
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
	float f[TILE_M][TILE_N];
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
	struct rows a = {w->xq + row * h, w->x_scale + row, w->x_sum + row, m, h};
	float f[TILE_M][TILE_N];
	EACH_TILE(a, n) {
		linear_tile(&a, &up, m0, m, n0, f);
		for (int i = 0; i < m; i++)
			for (int j = 0; j < TILE_N; j += VW)
				store(w->g + (size_t)(m0 + i) * n + n0 + j, vgelu(load(&f[i][j])));
	}
	for (int i = 0; i < m; i++) {
		const float *g = w->g + (size_t)i * n;
		quantise(g, n, row_max(g, n), w->gq + (size_t)i * n, w->g_scale + i, w->g_sum + i);
	}
	struct rows b = {w->gq, w->g_scale, w->g_sum, m, n};
	add_norm(s, b, &down, (const float *)(layer + l->down_norm), w->x + row * h, w->xq + row * h, w->x_scale + row,
		w->x_sum + row);
}

static void layer(const struct beleg_shape *s, const uint8_t *layer, const int32_t *lens, int32_t n, int first,
	struct work *w)
{
	struct beleg_layer_layout l = beleg_layer_layout_of(s);
	struct rows a = {w->xq, w->x_scale, w->x_sum, w->tokens, s->hidden};
	int h = s->hidden, m = 0;
	project(s, a, layer, &l, w);
	size_t base = 0;
	for (int i = 0; i < n; i++) {
		int queries = first ? 1 : lens[i];
		for (int head = 0; head < s->heads; head++)
			attend(s, w, head, base, lens[i], w->tokens, queries, w->mixed + (size_t)m * h);
		if (first)
			memmove(w->x + (size_t)m * h, w->x + base * h, h * sizeof(float));
		m += queries;
		base += lens[i];
	}
	for (int i = 0; i < m; i++) {
		const float *c = w->mixed + (size_t)i * h;
		quantise(c, h, row_max(c, h), w->xq + (size_t)i * h, w->x_scale + i, w->x_sum + i);
	}
	struct matrix out = {layer + l.out, (const float *)(layer + l.out_scale), (const float *)(layer + l.out_bias)};
	struct rows c = {w->xq, w->x_scale, w->x_sum, m, h};
	add_norm(s, c, &out, (const float *)(layer + l.out_norm), w->x, w->xq, w->x_scale, w->x_sum);
	for (int i = 0; i < m; i += UP_ROWS)
		feed_forward(s, layer, &l, w, i, m - i < UP_ROWS ? m - i : UP_ROWS);
}

static void embed(const struct beleg_shape *s, int32_t split, const uint8_t *const q4[2], const uint8_t *const scale[2],
	const float *position, const float *type, const float *norm, const int32_t *ids, const int32_t *lens, int32_t n,
	struct work *w)
{
	int h = s->hidden;
	size_t row = 0;
	for (int i = 0; i < n; i++)
		for (int t = 0; t < lens[i]; t++, row++) {
			int part = ids[row] >= split;
			size_t id = ids[row] - (part ? split : 0);
			float *x = w->x + row * h;
			word_row(q4[part] + id * (h / 2), scale[part] + id * (h / 32) * 2, h, x);
			for (int c = 0; c < h; c += VW)
				store(x + c, load(x + c) + load(position + (size_t)t * h + c) + load(type + c));
			norm_quantise(x, s, norm, w->xq + row * h, w->x_scale + row, w->x_sum + row);
		}
}

static void embed_sums(const struct beleg_shape *s, const float *sums, const float *norm, struct work *w)
{
	size_t h = s->hidden;
	memcpy(w->x, sums, w->tokens * h * sizeof(float));
	for (int t = 0; t < w->tokens; t++)
		norm_quantise(w->x + t * h, s, norm, w->xq + t * h, w->x_scale + t, w->x_sum + t);
}

static void mean(const struct beleg_shape *s, const int32_t *lens, int32_t n, struct work *w, float *out)
{
	int h = s->hidden;
	const float *x = w->x;
	for (int i = 0; i < n; i++, out += h) {
		memset(out, 0, h * sizeof(float));
		for (int t = 0; t < lens[i]; t++, x += h)
			for (int c = 0; c < h; c += VW)
				store(out + c, load(out + c) + load(x + c));
		float part = 1.0f / (float)lens[i];
		vf acc[NV];
		memset(acc, 0, sizeof acc);
		for (int c = 0; c < h; c += LANES)
			for (int j = 0; j < NV; j++) {
				vf y = load(out + c + j * VW) * part;
				store(out + c + j * VW, y);
				acc[j] += y * y;
			}
		float length = square_root(lanes_sum(acc));
		for (int c = 0; length > 0 && c < h; c += VW)
			store(out + c, load(out + c) / length);
	}
}

static void classify(const struct beleg_shape *s, const struct matrix *pooler, const float *classifier,
	const float *classifier_bias, int32_t labels, int32_t n, struct work *w, float *out)
{
	int h = s->hidden;
	struct rows a = {w->xq, w->x_scale, w->x_sum, n, h};
	float f[TILE_M][TILE_N];
	EACH_TILE(a, h) {
		linear_tile(&a, pooler, m0, m, n0, f);
		for (int i = 0; i < m; i++)
			for (int j = 0; j < TILE_N; j += VW) {
				// tanh |y| = (1 - e^-2|y|) / (1 + e^-2|y|), then the sign again
				vf y = load(&f[i][j]), e = vexp(vmax(vabs(y) * -2.0f, splat(-80.0f)));
				vf t = (1.0f - e) / (1.0f + e);
				store(w->mixed + (size_t)(m0 + i) * h + n0 + j, (vf)((vi)t | ((vi)y & (int32_t)0x80000000)));
			}
	}
	for (int i = 0; i < n; i++)
		for (int k = 0; k < labels; k++) {
			vf acc[NV];
			memset(acc, 0, sizeof acc);
			for (int c = 0; c < h; c += LANES)
				for (int j = 0; j < NV; j++)
					acc[j] += load(w->mixed + (size_t)i * h + c + j * VW) * load(classifier + (size_t)k * h + c + j * VW);
			out[i * labels + k] = lanes_sum(acc) + classifier_bias[k];
		}
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

#define TABLE {panels, embed, embed_sums, layer, mean, classify}
