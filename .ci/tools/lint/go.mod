module github.com/beleg-dev/beleg/.ci/tools/lint

go 1.26.0
