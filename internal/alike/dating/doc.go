// Package dating writes the days and spans that words for them mean, as another text names its
// own: "gestern" as "am 18. Februar 2025", "Mitte Mai" beside "in late May" as 15 May.
//
// It exists because a judge does not reckon with a calendar. Of several days that a word may
// mean it takes the other text's, if that is among them, or else the likeliest.
package dating
