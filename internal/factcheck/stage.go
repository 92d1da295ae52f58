package factcheck

import "context"

// A Stage is a part of the work on a claim. One begins when the one before has
// ended; an error ends the work in its stage.
type Stage string

// The stages, in order.
const (
	StageRead   Stage = "read"   // language and values of the claim
	StageFind   Stage = "find"   // passages near it
	StageJudge  Stage = "judge"  // what each of them says about it
	StageDecide Stage = "decide" // what differs, the verdict, and what is quoted
)

// Stages lists them all.
var Stages = []Stage{StageRead, StageFind, StageJudge, StageDecide}

// An Observer is told that a stage begins; what it returns, that it has ended.
// ctx is that of Check.
type Observer func(ctx context.Context, s Stage) (ended func())
