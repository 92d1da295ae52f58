package words

import "strings"

// Function words: they stand in almost every passage and say nothing about
// which one is meant. As tokens returns them, before stemming.
var (
	germanStopWords  = wordSet(germanFunctionWords)
	englishStopWords = wordSet(englishFunctionWords)
)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

const germanFunctionWords = `
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
bei beim bin bis bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus
darf darin darüber darum darunter das dass daß dasselbe davon davor dazu dein deine deinem deinen deiner dem den denen
denn dennoch der deren derselbe des deshalb dessen desto deswegen dich die dies diese diesem diesen dieser dieses
dir doch dort du durch ebenso ein eine einem einen einer eines einige einigem einigen einiger einiges einmal er es etwa etwas euch
euer eure für gegen gewesen hab habe haben hat hatte hatten hier hierzu hin hinter ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer ihres im in indem infolge innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener
jenes jetzt kann kein keine keinem keinen keiner keines können könnte könnten machen man manche mehr mein meine meinem meinen meiner
mich mir mit muss müssen musste mussten nach nachdem neben nicht nichts noch nun nur ob obwohl oder ohne sehr sein seine seinem
seinen seiner seines seit selbst sich sie sind so sobald sofern solche solchem solchen solcher soll sollen sollte sollten
somit sondern sonst soweit sowie trotz über um und uns unser unsere unserem unseren unserer unter viel viele vom von vor
wann war waren warum was weder wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden werdet
wessen wie wieder will wir wird wo wobei wodurch wollen wollte wollten womit worden wurde wurden während würde würden
zu zum zur zwar zwischen`

const englishFunctionWords = `
a about above after again against all also am an and any are aren as at be because been before being below between both
but by can cannot could couldn d did didn do does doesn doing don down during each few for from further had hadn has
hasn have haven having he her here hers herself him himself his how i if in into is isn it its itself just ll m me more
most mustn my myself no nor not now of off on once only or other ought our ours ourselves out over own re s same shan
she should shouldn so some such t than that the their theirs them themselves then there these they this those through
to too under until up upon ve very was wasn we were weren what when where which while who whom whose why will with won
would wouldn you your yours yourself yourselves`
