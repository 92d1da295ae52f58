package show

import (
	"bytes"
	"encoding/json"
	"fmt"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// JSON returns a message on one line. Its zero fields are there, so that a count
// of 0 can be read; but for those of a source, so that content that was not
// returned is not read as empty.
func JSON(m proto.Message) (string, error) {
	_, source := m.(*factcheckv1.Source)
	text, err := protojson.MarshalOptions{EmitDefaultValues: !source}.Marshal(m)
	if err != nil {
		return "", fmt.Errorf("write the answer as JSON: %w", err)
	}
	// The white space of protojson is made to differ from build to build.
	var line bytes.Buffer
	if err := json.Compact(&line, text); err != nil {
		return "", fmt.Errorf("write the answer as JSON: %w", err)
	}
	return screen.JSON(line.Bytes()) + "\n", nil
}
