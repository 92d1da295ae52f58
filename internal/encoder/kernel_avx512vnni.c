// AVX-512 with VNNI.
#if defined(__x86_64__)
#include "kernel_common.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,prefer-vector-width=512")
#endif

#include "kernel_zmm.h"

// The same for the first rows of a matrix: the panels that come next are still
// far away.
static void first_tile(const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel, int panels, int32_t *out)
{
	tile_any(1, a, stride, m, k, w, panel, panels, out);
}
#define LINEAR_TILE(a, stride, m, k, w, panel, out, number, parts) \
	((number) == 0 ? first_tile : tile)(a, stride, m, k, w, panel, 4, out)
#include "kernel_body.h"

const struct kernels beleg_kernels_avx512vnni = TABLE;

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
