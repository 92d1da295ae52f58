package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// ownModels are small random models: what they answer means nothing.
const ownModels = "../internal/hub/testdata"

func TestModelsOfTheOperatorAnswerAndSourcesAreReadAnewForThem(t *testing.T) {
	db := filepath.Join(t.TempDir(), "own.db")
	_, stop := start(t, nil, "-db", db, "-demo")
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	env := map[string]string{"BELEG_JUDGE": filepath.Join(ownModels, "judge-bert")}
	args := []string{"-db", db, "-embedder", filepath.Join(ownModels, "embedder-bert")}
	for _, want := range []string{"done=16 total=16", ""} { // the second time there is nothing to do
		var log strings.Builder
		r, stop := startLogged(t, &log, env, args...)
		answer, err := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr)).CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge cost 38 million euros."})
		if err != nil {
			t.Fatal(err)
		}
		check := answer.GetCheck()
		if !strings.HasPrefix(check.GetJudgeModel(), "judge-bert@") || check.GetCoverage().GetJudgedPassageCount() == 0 {
			t.Errorf("answered by %s, %v", check.GetJudgeModel(), check.GetCoverage())
		}
		if err := stop(); err != nil {
			t.Fatal(err)
		}
		for _, line := range []string{`query_prefix="query: "`, "model=embedder-bert@", want} {
			if !strings.Contains(log.String(), line) {
				t.Errorf("the log lacks %q:\n%s", line, log.String())
			}
		}
		if told := strings.Contains(log.String(), "reading sources anew"); told != (want != "") {
			t.Errorf("the log reads\n%s", log.String())
		}
	}
}

func TestWhatIsLongerForTheEmbedderThanForAJudgeOfTheOperatorIsAnswered(t *testing.T) {
	r, _ := start(t, nil, "-db", filepath.Join(t.TempDir(), "a.db"), "-demo", "-judge", filepath.Join(ownModels, "judge-bert"))
	client := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr))
	for name, text := range map[string]string{
		"a long word": "It is " + strings.Repeat("z8", 490) + ".",
		"several":     "The mill " + strings.Repeat("u3", 200) + " burned down " + strings.Repeat("v7", 250) + ".",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := client.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: text}); err != nil {
				t.Errorf("the claim: %v", err)
			}
			if _, err := client.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: text}); err != nil {
				t.Errorf("the query: %v", err)
			}
		})
	}
}

func TestAModelOfTheOperatorThatIsNotSupportedStopsTheStart(t *testing.T) {
	judge := filepath.Join(t.TempDir(), "two")
	if err := os.CopyFS(judge, os.DirFS(filepath.Join(ownModels, "judge-bert"))); err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile(filepath.Join(judge, "config.json"))
	if err != nil {
		t.Fatal(err)
	}
	two := strings.Replace(string(config), `"1": "entailment",`, "", 1)
	if err := os.WriteFile(filepath.Join(judge, "config.json"), []byte(two), 0o600); err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(t.TempDir(), "a.db")
	for _, test := range []struct {
		name string
		args []string
		want string
	}{
		{"a judge of two labels", []string{"-judge", judge}, `-judge: ` + judge + `/config.json: "id2label" has two labels: a two-label judge cannot say conflict`},
		{"an embedder for a judge", []string{"-judge", filepath.Join(ownModels, "embedder-bert")}, `"id2label"`},
		{"a folder that is not there", []string{"-embedder", filepath.Join(judge, "none")}, "-embedder: "},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := runFailing(t, append([]string{"-addr", "localhost:0", "-db", db}, test.args...)...)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the server says %v, want %q", err, test.want)
			}
		})
	}
}
