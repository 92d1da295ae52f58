#include "scan.h"

#define BATCH 64

// Writes the dot products of count rows with query.
typedef void dots_fn(const uint8_t *rows, int dim, const int8_t *query, int count, int32_t *out);

static void dots_portable(const uint8_t *rows, int dim, const int8_t *query, int count, int32_t *out)
{
	for (int r = 0; r < count; r++, rows += dim) {
		int32_t sum = 0;
		for (int i = 0; i < dim; i++)
			sum += (int32_t)rows[i] * query[i];
		out[r] = sum;
	}
}

#if defined(__x86_64__)
#include <immintrin.h>

// Widens to 16 bits: vpmaddubsw would saturate.
__attribute__((target("avx2")))
static void dots_avx2(const uint8_t *rows, int dim, const int8_t *query, int count, int32_t *out)
{
	for (int r = 0; r < count; r++, rows += dim) {
		__m256i a = _mm256_setzero_si256(), b = a;
		for (int i = 0; i < dim; i += 32) {
			__m256i x = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(rows + i)));
			__m256i y = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + i)));
			a = _mm256_add_epi32(a, _mm256_madd_epi16(x, y));
			x = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(rows + i + 16)));
			y = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + i + 16)));
			b = _mm256_add_epi32(b, _mm256_madd_epi16(x, y));
		}
		a = _mm256_add_epi32(a, b);
		__m128i s = _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
		s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
		s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1));
		out[r] = _mm_cvtsi128_si32(s);
	}
}

__attribute__((target("avx512f,avx512bw,avx512vnni")))
static void dots_vnni(const uint8_t *rows, int dim, const int8_t *query, int count, int32_t *out)
{
	for (int r = 0; r < count; r++, rows += dim) {
		__m512i sum = _mm512_setzero_si512();
		for (int i = 0; i < dim; i += 64)
			sum = _mm512_dpbusd_epi32(sum, _mm512_loadu_si512(rows + i), _mm512_loadu_si512(query + i));
		out[r] = _mm512_reduce_add_epi32(sum);
	}
}
#endif

static dots_fn *dots_of(int kernel)
{
#if defined(__x86_64__)
	if (kernel == KERNEL_AVX2)
		return dots_avx2;
	if (kernel == KERNEL_VNNI)
		return dots_vnni;
#endif
	(void)kernel;
	return dots_portable;
}

int scan_supports(int kernel)
{
	if (kernel == KERNEL_PORTABLE)
		return 1;
#if defined(__x86_64__)
	__builtin_cpu_init();
	if (kernel == KERNEL_AVX2)
		return __builtin_cpu_supports("avx2") != 0;
	if (kernel == KERNEL_VNNI)
		return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
			__builtin_cpu_supports("avx512vnni");
#endif
	return 0;
}

static int worse(struct hit a, struct hit b)
{
	return a.score < b.score || (a.score == b.score && a.row > b.row);
}

// Lets the hit at i sink until the worst stands on top.
static void sink(struct hit *heap, int size, int i)
{
	for (;;) {
		int least = i;
		for (int child = 2 * i + 1; child <= 2 * i + 2 && child < size; child++)
			if (worse(heap[child], heap[least]))
				least = child;
		if (least == i)
			return;
		struct hit h = heap[i];
		heap[i] = heap[least];
		heap[least] = h;
		i = least;
	}
}

// Keeps h when it is among the best k; returns how many are kept.
static int keep(struct hit *heap, int size, int k, struct hit h)
{
	if (size < k) {
		heap[size++] = h;
		if (size == k)
			for (int i = k / 2 - 1; i >= 0; i--)
				sink(heap, k, i);
	} else if (worse(heap[0], h)) {
		heap[0] = h;
		sink(heap, k, 0);
	}
	return size;
}

int scan_rows(int kernel, const uint8_t *vectors, const double *scales, int dim,
	const int8_t *query, const int32_t *runs, int run_count, struct hit *heap, int k)
{
	dots_fn *dots = dots_of(kernel);
	int32_t products[BATCH], offset = 0;
	int size = 0;

	for (int i = 0; i < dim; i++)
		offset += 128 * (int32_t)query[i];
	for (int run = 0; run < run_count; run++) {
		int32_t to = runs[2 * run + 1];
		for (int32_t row = runs[2 * run]; row < to; row += BATCH) {
			int count = to - row < BATCH ? to - row : BATCH;
			dots(vectors + (int64_t)row * dim, dim, query, count, products);
			for (int i = 0; i < count; i++) {
				struct hit h = {(double)(products[i] - offset) * scales[row + i], row + i};
				size = keep(heap, size, k, h);
			}
		}
	}
	return size;
}
