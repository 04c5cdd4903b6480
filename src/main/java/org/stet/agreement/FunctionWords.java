package org.stet.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that carry no content of their own: articles, prepositions, conjunctions, pronouns, auxiliaries. A language without a
 * list has none, so that only marks and blanks are ignored there.
 */
final class FunctionWords {

    private static final Map<String, Set<String>> LISTS = Map.of(
            "en",
            words(
                    "a an the this that these those of to in on at by for from with as into onto over under about and or but"
                            + " nor so if than then that which who whom whose it its he she they we you i his her their our your my"
                            + " him them us me is are was were be been being am has have had do does did will would can could may"
                            + " might shall should must not there"),
            "de",
            words(
                    "der die das den dem des ein eine einen einem einer eines und oder aber denn dass ob als wie in im an am"
                            + " auf aus bei beim mit nach von vom zu zum zur über unter für gegen durch um er sie es wir ihr ich du"
                            + " sein seine ihre ihren ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht auch"),
            "fr",
            words(
                    "le la les l un une des du de d au aux et ou mais que qu qui dont où à en dans sur sous par pour avec sans"
                            + " il elle ils elles on nous vous je j tu son sa ses leur leurs ce cet cette ces se s est sont était"
                            + " étaient a ont avait avaient ne n pas"),
            "es",
            words(
                    "el la los las lo un una unos unas de del al y o pero que quien cuyo en con por para sin sobre entre a se"
                            + " su sus es son era eran fue fueron ha han había no le les"),
            "it",
            words(
                    "il lo la i gli le l un uno una di del dello della dei degli delle d da dal dalla a al alla ai alle in nel"
                            + " nella con su sul sulla per tra fra e o ma che cui si non è sono era erano ha hanno aveva"));

    private FunctionWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    static Set<String> of(Locale language) {
        return LISTS.getOrDefault(language.getLanguage(), Set.of());
    }
}
