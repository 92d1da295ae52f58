// Package held tells of what was brought to its end that it took place, beside a claim that asks
// for that. It exists because a judge takes "ended a round of talks" for what speaks against one
// that was held.
package held
