// Vectors of VW floats and the functions of them that a layer needs. Vectors are
// the compiler's own (GCC and clang), so that the order of operations stands
// here once and no path can differ in it.
typedef float vf __attribute__((vector_size(4 * VW)));
typedef int32_t vi __attribute__((vector_size(4 * VW)));
typedef int8_t vb __attribute__((vector_size(VW)));
typedef int16_t vh __attribute__((vector_size(2 * VW)));

enum { LANES = 16, NV = LANES / VW };

// Adding and taking away 1.5 * 2^23 rounds to the nearest integer, ties to even.
#define ROUND 12582912.0f
#define ROUND_BITS 0x4B400000

INLINE vf load(const float *p) { vf v; memcpy(&v, p, sizeof v); return v; }
INLINE void store(float *p, vf v) { memcpy(p, &v, sizeof v); }
INLINE vf splat(float x) { return x - (vf){0}; }
INLINE vf vpick(vi mask, vf a, vf b) { return (vf)(((vi)a & mask) | ((vi)b & ~mask)); }
#if defined(VMAX)
INLINE vf vmax(vf a, vf b) { return VMAX(a, b); }
INLINE vf vmin(vf a, vf b) { return VMIN(a, b); }
#else
INLINE vf vmax(vf a, vf b) { return vpick(a > b, a, b); }
INLINE vf vmin(vf a, vf b) { return vpick(a < b, a, b); }
#endif
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
#if defined(ACROSS_MAX)
	return ACROSS_MAX(m);
#else
	float t[VW], best;
	memcpy(t, &m, sizeof t);
	best = t[0];
	for (int i = 1; i < VW; i++)
		best = t[i] > best ? t[i] : best;
	return best;
#endif
}

INLINE int32_t lanes_total(vi v)
{
#if defined(ACROSS_SUM)
	return ACROSS_SUM(v);
#else
	int32_t t[VW], sum = 0;
	memcpy(t, &v, sizeof t);
	for (int i = 0; i < VW; i++)
		sum += t[i];
	return sum;
#endif
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
		m = vmax(vabs(load(x + i)), m);
	return lanes_max(m);
}
