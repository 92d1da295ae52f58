// Dispatch, memory layout.
#define _DEFAULT_SOURCE // for syscall
#include "kernel_common.h"

#if defined(__x86_64__)
#include <cpuid.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif
#elif defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

static const struct kernels *kernels(int path)
{
#if defined(__x86_64__)
	if (path == BELEG_AVX2)
		return &beleg_kernels_avx2;
	if (path == BELEG_AVX512VNNI)
		return &beleg_kernels_avx512vnni;
#if defined(BELEG_COMPILES_AVXVNNI)
	if (path == BELEG_AVXVNNI)
		return &beleg_kernels_avxvnni;
	if (path == BELEG_AVXVNNI_EVEX)
		return &beleg_kernels_avxvnni_evex;
#endif
#if defined(BELEG_COMPILES_AMX)
	if (path == BELEG_AMX)
		return &beleg_kernels_amx;
#endif
#elif defined(__aarch64__)
	if (path == BELEG_NEON)
		return &beleg_kernels_neon;
	if (path == BELEG_NEONDOT)
		return &beleg_kernels_neondot;
#endif
	(void)path;
	return &beleg_kernels_portable;
}

#if defined(BELEG_COMPILES_AVXVNNI)
// Not every compiler that knows AVX-VNNI knows it by name here. That of AVX2
// also says that the system saves the registers.
static int runs_avxvnni(void)
{
	enum { FEATURES = 7, AVXVNNI = 1 << 4 }; // the bit stands in EAX of the second part
	unsigned last, eax, ebx, ecx, edx;
	return __builtin_cpu_supports("avx2") && __get_cpuid_count(FEATURES, 0, &last, &ebx, &ecx, &edx) && last >= 1 &&
		__get_cpuid_count(FEATURES, 1, &eax, &ebx, &ecx, &edx) && (eax & AVXVNNI) != 0;
}
#endif

#if defined(BELEG_COMPILES_AMX)
// Linux saves the tile registers, which are large, only for a process that has
// asked (Documentation/arch/x86/xstate.rst).
static int runs_amx(void)
{
	enum { FEATURES = 7, TILES = 1 << 24, BYTES = 1 << 25 };
	enum { REQUEST_PERMISSION = 0x1023, TILE_DATA = 18 };
	unsigned eax, ebx, ecx, edx;
	return beleg_path_runs(BELEG_AVX512VNNI) && __get_cpuid_count(FEATURES, 0, &eax, &ebx, &ecx, &edx) &&
		(edx & TILES) != 0 && (edx & BYTES) != 0 && syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
}
#endif

int beleg_path_runs(int path)
{
	switch (path) {
	case BELEG_PORTABLE:
		return 1;
#if defined(__x86_64__)
	case BELEG_AVX2:
		return __builtin_cpu_supports("avx2");
	case BELEG_AVX512VNNI:
		return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
			__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
			__builtin_cpu_supports("avx512vnni");
#if defined(BELEG_COMPILES_AVXVNNI)
	case BELEG_AVXVNNI:
		return runs_avxvnni();
	case BELEG_AVXVNNI_EVEX:
		return beleg_path_runs(BELEG_AVX512VNNI);
#endif
#if defined(BELEG_COMPILES_AMX)
	case BELEG_AMX:
		return runs_amx();
#endif
#elif defined(__aarch64__)
	case BELEG_NEON:
		return 1;
	case BELEG_NEONDOT:
#if defined(__linux__)
		return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#elif defined(__APPLE__)
		return 1; // every 64-bit ARM processor that macOS runs on
#endif
#endif
	}
	return 0;
}

enum { ALIGN = 64 };

static size_t take(size_t *at, size_t bytes)
{
	size_t here = *at;
	*at += (bytes + ALIGN - 1) / ALIGN * ALIGN;
	return here;
}

struct beleg_layer_layout beleg_layer_layout_of(const struct beleg_shape *s)
{
	struct beleg_layer_layout l;
	size_t h = s->hidden, n = s->intermediate, f = sizeof(float), at = 0;
	l.qkv = take(&at, 3 * h * h);
	l.qkv_scale = take(&at, 3 * h * f);
	l.qkv_bias = take(&at, 3 * h * f);
	l.out = take(&at, h * h);
	l.out_scale = take(&at, h * f);
	l.out_bias = take(&at, h * f);
	l.out_norm = take(&at, 2 * h * f);
	l.up = take(&at, n * h);
	l.up_scale = take(&at, n * f);
	l.up_bias = take(&at, n * f);
	l.down = take(&at, h * n);
	l.down_scale = take(&at, h * f);
	l.down_bias = take(&at, h * f);
	l.down_norm = take(&at, 2 * h * f);
	l.size = at;
	return l;
}

#define PART(name, bytes) (w->name = (void *)(base + take(&at, bytes)))

static size_t lay_out_own(const struct beleg_shape *s, int32_t max_len, uint8_t *base, struct work *w)
{
	size_t n = s->intermediate, f = sizeof(float), at = 0;
	size_t d = s->hidden / s->heads, row = ((size_t)max_len + 15) / 16 * 16, block = 64;
	w->row = (int32_t)row;
	PART(key_panels, row * d);
	PART(value_pairs, row * d * sizeof(int16_t));
	PART(weight, 6 * row * sizeof(int16_t));
	PART(score, 6 * row * f);
	PART(scale_row, row * f);
	PART(g, block * n * f);
	PART(gq, block * n);
	PART(g_scale, block * f);
	PART(g_sum, block * f);
	return at;
}

static size_t lay_out(const struct beleg_shape *s, int32_t tokens, int32_t max_len, uint8_t *base, struct work *w)
{
	size_t h = s->hidden, f = sizeof(float), t = tokens, at = 0;
	w->tokens = tokens;
	PART(x, t * h * f);
	PART(x_scale, t * f);
	PART(x_sum, t * f);
	PART(xq, t * h);
	PART(q, t * h);
	PART(q_scale, t * s->heads * f);
	PART(q_sum, t * s->heads * f);
	PART(key, t * h);
	PART(key_scale, t * s->heads * f);
	PART(v, t * h * f);
	PART(mixed, t * h * f);
	return at + lay_out_own(s, max_len, base + at, w);
}

#undef PART

size_t beleg_work_size(const struct beleg_shape *s, int32_t tokens, int32_t max_len)
{
	struct work w;
	static uint8_t none[1];
	return lay_out(s, tokens, max_len, none, &w);
}

size_t beleg_own_size(const struct beleg_shape *s, int32_t max_len)
{
	struct work w;
	static uint8_t none[1];
	return lay_out_own(s, max_len, none, &w);
}

void beleg_panels(int path, const int8_t *w, int32_t rows, int32_t cols, uint8_t *out)
{
	kernels(path)->panels(w, rows, cols, out);
}

void beleg_embed(int path, const struct beleg_shape *s, int32_t split, const uint8_t *q4_0, const uint8_t *scale_0,
	const uint8_t *q4_1, const uint8_t *scale_1, const float *position, const float *type, const float *norm,
	const int32_t *ids, const int32_t *lens, int32_t n, int32_t tokens, int32_t max_len, uint8_t *work)
{
	struct work w;
	const uint8_t *const q4[2] = {q4_0, q4_1}, *const scale[2] = {scale_0, scale_1};
	lay_out(s, tokens, max_len, work, &w);
	kernels(path)->embed(s, split, q4, scale, position, type, norm, ids, lens, n, &w);
}

void beleg_embed_sums(int path, const struct beleg_shape *s, const float *sums, const float *norm, int32_t tokens,
	int32_t max_len, uint8_t *work)
{
	struct work w;
	lay_out(s, tokens, max_len, work, &w);
	kernels(path)->embed_sums(s, sums, norm, &w);
}

void beleg_layer(int path, const struct beleg_shape *s, const uint8_t *layer, const int32_t *lens, int32_t n,
	int32_t tokens, int32_t max_len, int first, uint8_t *work)
{
	struct work w;
	lay_out(s, tokens, max_len, work, &w);
	kernels(path)->project(s, layer, 0, tokens, &w);
	kernels(path)->finish(s, layer, lens, n, first, 0, tokens, &w);
}

void beleg_project(int path, const struct beleg_shape *s, const uint8_t *layer, int32_t len, int32_t from, int32_t to,
	uint8_t *work)
{
	struct work w;
	lay_out(s, len, len, work, &w);
	kernels(path)->project(s, layer, from, to, &w);
}

void beleg_finish(int path, const struct beleg_shape *s, const uint8_t *layer, int32_t len, int first, int32_t from,
	int32_t to, uint8_t *work, uint8_t *own)
{
	struct work w;
	lay_out(s, len, len, work, &w);
	lay_out_own(s, len, own, &w);
	kernels(path)->finish(s, layer, &len, 1, first, from, to, &w);
}

void beleg_mean(int path, const struct beleg_shape *s, const int32_t *lens, int32_t n, int32_t tokens,
	int32_t max_len, uint8_t *work, float *out)
{
	struct work w;
	lay_out(s, tokens, max_len, work, &w);
	kernels(path)->mean(s, lens, n, &w, out);
}

void beleg_classify(int path, const struct beleg_shape *s, const uint8_t *pooler, const float *pooler_scale,
	const float *pooler_bias, const float *classifier, const float *classifier_bias, int32_t labels, int32_t n,
	int32_t tokens, int32_t max_len, uint8_t *work, float *out)
{
	struct work w;
	struct matrix m = {pooler, pooler_scale, pooler_bias};
	lay_out(s, tokens, max_len, work, &w);
	kernels(path)->classify(s, &m, classifier, classifier_bias, labels, n, &w, out);
}
