// What stands before the first layer and behind the last one, compiled with
// kernel_body.h for each path.
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
	struct rows a = rows_from(w, 0, n, h);
	float f[LINEAR_ROWS][TILE_N];
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
