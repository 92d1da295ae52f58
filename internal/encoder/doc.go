// Package encoder runs post-LayerNorm BERT encoders (the MiniLM, E5 and XLM-R
// family) on int8 weights, with kernels in C. Word tables are Q4_0, read where
// they lie, or floats.
//
// It promises the same bits on every machine and for every path through the
// kernels, for a sequence alone or beside others: integers are summed exactly,
// floats in one fixed order, and no function of the C library takes part. The
// work is bounded by the workers of a Pool. Calls share them in turns, and packs
// with other calls of their model, so that none waits for all that another asks. A
// call returns when its context ends; what nobody waits for then ends between
// layers.
package encoder
