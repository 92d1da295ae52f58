// Package hub opens a model that its operator brings: a folder as the Hugging
// Face hub holds it, of the BERT, RoBERTa or XLM-RoBERTa family, with
//
//	config.json                        the shape, and the labels of a judge
//	tokenizer.json                     Unigram or WordPiece
//	tokenizer_config.json              not needed; must not contradict it
//	model.safetensors                  F32, F16 or BF16, or in parts named by
//	                                   model.safetensors.index.json
//
// and, for an embedder, what sentence-transformers adds: modules.json and the
// pooling that it names (without them, the mean of the tokens),
// config_sentence_transformers.json with the prompts, which are put before
// texts (without them, nothing is), and sentence_bert_config.json, of which
// max_seq_length is not applied: the positions bound a text.
//
// It promises to run a model as its authors' library does, but for the rounding
// of int8 arithmetic, or to refuse it with an error that names the file, the
// key, and what is supported. Files are trusted for nothing: their sizes are
// bounded, and no memory is taken for what a number states. The version of a
// model holds the hash of all that was read.
package hub
