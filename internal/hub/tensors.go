package hub

import (
	"fmt"
	"slices"
)

// tensors lists what a model must have; without labels, one without a head.
func (c *config) tensors(prefix string, labels int) []tensor {
	h, n := *c.Hidden, *c.Intermediate
	list := slices.Concat(
		[]tensor{
			{"word", prefix + "embeddings.word_embeddings.weight", []int{*c.Words, h}},
			{"position", prefix + "embeddings.position_embeddings.weight", []int{*c.Positions, h}},
			{"type", prefix + "embeddings.token_type_embeddings.weight", []int{*c.Types, h}},
		},
		both("embed_norm", prefix+"embeddings.LayerNorm", h),
	)
	for i := range *c.Layers {
		to, from := fmt.Sprintf("layer.%d.", i), fmt.Sprintf("%sencoder.layer.%d.", prefix, i)
		list = slices.Concat(list,
			both(to+"attention.query", from+"attention.self.query", h, h),
			both(to+"attention.key", from+"attention.self.key", h, h),
			both(to+"attention.value", from+"attention.self.value", h, h),
			both(to+"attention.output", from+"attention.output.dense", h, h),
			both(to+"attention_norm", from+"attention.output.LayerNorm", h),
			both(to+"intermediate", from+"intermediate.dense", n, h),
			both(to+"output", from+"output.dense", h, n),
			both(to+"output_norm", from+"output.LayerNorm", h),
		)
	}
	if labels == 0 {
		return list
	}
	// Both heads read the first token, through a dense layer and tanh.
	dense, linear := prefix+"pooler.dense", "classifier"
	if c.ModelType != bert {
		dense, linear = "classifier.dense", "classifier.out_proj"
	}
	return slices.Concat(list, both("pooler", dense, h, h), both("classifier", linear, labels, h))
}

// both returns weight and bias of one part.
func both(name, key string, shape ...int) []tensor {
	return []tensor{{name + ".weight", key + ".weight", shape}, {name + ".bias", key + ".bias", shape[:1]}}
}
