package show

import (
	"time"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"
)

const minuteLayout = "2006-01-02 15:04"

// localTime returns a time in the zone of the reader; nothing when unset.
func (f Format) localTime(t *timestamppb.Timestamp) string {
	if t == nil {
		return ""
	}
	return t.AsTime().In(f.Zone).Format(minuteLayout + " MST")
}

// publishTime returns a publish time with the offset that its source states; one without is
// in UTC, or in the time of the place, which the source does not tell. Midnight is the day
// alone: a source that states no time of day has it.
func publishTime(t *timestamppb.Timestamp, offset *durationpb.Duration) string {
	if t == nil {
		return ""
	}
	at, zone := published(t, offset), ""
	if offset != nil {
		zone = at.Format(" -07:00")
	}
	if hour, minute, second := at.Clock(); hour+minute+second+at.Nanosecond() == 0 {
		return at.Format(time.DateOnly)
	}
	return at.Format(minuteLayout) + zone
}

// published returns a publish time in the offset that its source states, else in
// UTC.
func published(t *timestamppb.Timestamp, offset *durationpb.Duration) time.Time {
	at := t.AsTime()
	if offset != nil {
		at = at.In(time.FixedZone("", int(offset.GetSeconds())))
	}
	return at
}
