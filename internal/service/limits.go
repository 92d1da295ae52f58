package service

import "time"

const (
	// maxRequestBytes bounds one encoded message; beyond it the transport
	// answers. The largest source that the schema lets through, 500,000
	// characters of four bytes and its metadata, is under 2.1 MB: what lies
	// between is told which field is too long.
	maxRequestBytes = 16 << 20

	// maxConcurrentStreams bounds the calls in flight on one connection.
	maxConcurrentStreams = 256

	// DefaultQueueLimit is how many calls that check claims or search are taken on
	// at a time unless the operator says otherwise: of one claim each, some ten
	// seconds of work for two processors.
	DefaultQueueLimit = 128

	defaultCitationCount     = 3 // a side
	maxCitationCount         = 20
	defaultCitationThreshold = 0.5

	defaultResultCount = 10
	maxResultCount     = 100

	// maxQueryTokens bounds what is searched for: the built-in embedder reads 512
	// tokens with its own ones, and nothing is cut.
	maxQueryTokens = 500

	defaultPageSize = 50
	maxPageSize     = 1000
	// maxPageBytes ends a page of long titles and labels early: clients refuse
	// answers of more than 4 MiB unless told otherwise.
	maxPageBytes = 2 << 20

	// maxViolationBytes bounds the violations that a status names: clients of other
	// languages refuse more than 8 KiB of metadata, and the details of a status
	// stand there in base64.
	maxViolationBytes = 4 << 10

	// importWindow is how many sources of one import are read, embedded or
	// stored at a time.
	importWindow = 4

	// checkWindow is how many claims of one batch are checked at a time, and how
	// many of one stream are read and not answered. The models bound how many
	// passages are judged at a time, over all calls; more than one claim keeps
	// them at work while another is searched for.
	checkWindow = 4

	// retryDelay is what callers are told to wait before they repeat.
	retryDelay = time.Second

	// keepaliveMinTime is how often a client may ping.
	keepaliveMinTime = 10 * time.Second
	// keepaliveTime is the silence after which the server asks whether the
	// client is still there, keepaliveTimeout how long it waits for an answer.
	keepaliveTime    = 2 * time.Minute
	keepaliveTimeout = 20 * time.Second
	// connectTimeout bounds the handshake of a connection.
	connectTimeout = 20 * time.Second
)

// atMost reads zero as the default and more than the limit as the limit.
func atMost(n int32, byDefault, limit int) int {
	if n == 0 {
		return byDefault
	}
	return min(int(n), limit)
}
