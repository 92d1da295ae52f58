// AVX-VNNI: the dot products of AVX-512-VNNI on the registers of AVX2, for
// processors that have no AVX-512.
#include "kernel_common.h"

#if defined(BELEG_COMPILES_AVXVNNI)
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,avxvnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,avxvnni")
#endif

#define DPBUSD _mm256_dpbusd_avx_epi32
#define DPWSSD _mm256_dpwssd_avx_epi32

#include "kernel_avxvnni.h"
#include "kernel_body.h"

const struct kernels beleg_kernels_avxvnni = TABLE;

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
