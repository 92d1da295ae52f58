// Package encoder runs post-LayerNorm BERT encoders (the MiniLM, E5 and XLM-R
// family) on int8 weights, with kernels in C. Word tables are Q4_0, read where
// they lie, or floats.
//
// It promises the same bits on every machine and for every path through the
// kernels, for a sequence alone or beside others: integers are summed exactly,
// floats in one fixed order, and no function of the C library takes part. The
// work is bounded by the slots of a Pool, and a cancelled context ends it
// between layers.
package encoder
