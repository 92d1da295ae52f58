// The code of kernel_avxvnni.c in the encoding of AVX-512, so that machines which
// lack AVX-VNNI can test it.
#include "kernel_common.h"

#if defined(BELEG_COMPILES_AVXVNNI)
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,avx512vl,avx512vnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,avx512vl,avx512vnni")
#endif

#define DPBUSD _mm256_dpbusd_epi32
#define DPWSSD _mm256_dpwssd_epi32

#include "kernel_avxvnni.h"
#include "kernel_body.h"

const struct kernels beleg_kernels_avxvnni_evex = TABLE;

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
