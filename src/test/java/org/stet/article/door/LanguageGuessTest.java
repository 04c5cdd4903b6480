package org.stet.article.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {

    static Stream<Arguments> articles() {
        return Stream.of(
                article(
                        "en",
                        "The council said on Monday that the bridge will close for eleven weeks. Nobody answered."),
                article("de", "Die Brücke wird für elf Wochen gesperrt, sagte die Sprecherin. Das ist nicht neu."),
                article(
                        "fr",
                        "Le pont sera fermé pendant onze semaines, a dit la mairie. Les riverains ne sont pas contents."),
                article("es", "El puente estará cerrado once semanas, dijo el alcalde. Los vecinos no lo saben."),
                article("it", "Il ponte resterà chiuso per undici settimane, ha detto il sindaco. Non è una novità."),
                article("nl", "De brug gaat elf weken dicht, zei de burgemeester. Het is niet de eerste keer."),
                article(
                        "pt",
                        "A ponte vai ficar fechada por onze semanas, disse o presidente da câmara. Não é uma novidade."),
                article(
                        "ca",
                        "El pont estarà tancat onze setmanes, va dir l’alcalde. Els veïns no ho saben, però és així."),
                article(
                        "sv",
                        "Bron stängs i elva veckor och det är inte första gången, sade borgmästaren till tidningen."),
                article(
                        "pl",
                        "Most będzie zamknięty przez jedenaście tygodni i nie jest to pierwszy raz, a mieszkańcy są źli."),
                article(
                        "tr",
                        "Köprü on bir hafta kapalı kalacak ve bu ilk değil, belediye başkanı için çok zor bir gün oldu."),
                article("ru", "Мост закроют на одиннадцать недель, сообщил мэр. Это уже не первый раз."),
                article("uk", "Міст закриють на одинадцять тижнів, повідомив мер. Її попередили."),
                article("be", "Мост зачыняць на адзінаццаць тыдняў, паведаміў мэр."),
                article("sr", "Мост ће бити затворен једанаест недеља, рекао је градоначелник."),
                article("bg", "Мостът ще бъде затворен единадесет седмици, каза кметът."),
                article("el", "Η γέφυρα θα κλείσει για έντεκα εβδομάδες, είπε ο δήμαρχος."),
                article("ar", "أعلن رئيس البلدية إغلاق الجسر لمدة أحد عشر أسبوعا."),
                article("fa", "شهردار گفت که پل به مدت یازده هفته بسته می‌شود."),
                article("ur", "میئر نے کہا ہے کہ پل گیارہ ہفتوں کے لیے بند رہے گا۔"),
                article("he", "ראש העיר הודיע כי הגשר ייסגר לאחד עשר שבועות."),
                article("hi", "महापौर ने कहा कि पुल ग्यारह हफ्तों के लिए बंद रहेगा और यह नया नहीं है।"),
                article("bn", "মেয়র বলেছেন সেতুটি এগারো সপ্তাহ বন্ধ থাকবে।"),
                article("th", "นายกเทศมนตรีกล่าวว่าสะพานจะปิดสิบเอ็ดสัปดาห์"),
                article("zh", "市长宣布大桥将关闭十一周。居民说没有人通知他们。"),
                article("zh-Hant", "市長宣布大橋將關閉十一週。居民說沒有人通知他們。"),
                article("ja", "市長は橋を十一週間閉鎖すると発表した。"),
                article("ko", "시장은 다리를 11주 동안 폐쇄한다고 밝혔다."));
    }

    private static Arguments article(String language, String text) {
        return Arguments.of(language, text);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_clear_text_has_a_language(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_long_text_has_the_same_as_a_short_one(String language, String text) {
        assertThat(LanguageGuess.of((text + "\n").repeat(200))).isEqualTo(language);
    }

    static Stream<String> english() {
        return """
                A man was killed in a fire at a house in a village, a fire chief said.
                Harbour bridge to close for eleven weeks. Repairs start Monday. Ferries run every ten minutes, council says.
                It's the third time this season that the Rovers' keeper hasn't conceded a goal at home.
                “We're not going anywhere,” she told reporters. “They're our neighbours, and I'm not leaving.”
                Heavy rain and gusts of up to 90 kilometres an hour are expected along the coast by Friday night.
                Two people were taken to hospital after a lorry hit a tram on Mill Street.
                A judge has thrown out a claim against a baker who sold loaves that were too light.
                MAYOR QUITS AFTER VOTE ON NEW HARBOUR ROAD
                FIRE AT THE OLD MILL: TWO HURT, NO ARRESTS YET
                I don't know what happened. I heard a bang and then there was smoke.
                Snow is likely on Tuesday. Roads over the pass will be closed until noon.
                Police want to speak to a woman who was seen near the station.
                A teenager who stole a bus and drove it 40 miles to see his girlfriend has been spared jail.
                The family is leaning hard toward the cheaper option, their lawyer says.
                Voters in three towns go to the polls today.
                Not guilty, the jury said. He wept, then he hugged his lawyer.
                Shares in the ferry company fell 4% on Monday after it said fewer people were travelling.
                Lost dog found. A cat is still missing, its owner says.
                She won gold in the 200 metres, a day after her brother took silver.
                Here's what we know so far about the bridge and why it's closed.
                There is no evidence of fraud, the auditor wrote in a report to the council.
                “I saw nothing,” he said. “Nobody told us.”
                The hospital's emergency ward will shut at night from May because it can't find doctors.
                Prices rose by 3.1% in October, more than economists had expected.
                A small earthquake shook the valley early on Sunday. No one was hurt.
                Correction: an earlier version of this story gave the wrong age for the driver.
                Ten weeks, no water: how a village got through the summer.
                What the new tax means for you and your family.
                Our reporter was at the scene when the roof fell in.
                You can't park there any more. That is what a sign on Bridge Road now says.
                Zoo's oldest tortoise dies at 142. It had been ill for a week, keepers said.
                Teachers walk out over pay. Parents were told by text message on Thursday.
                The U.S. and the U.K. said in a joint statement that they'd met at 3 p.m. on Friday.
                Half of all buses were late last month, according to figures from the council.
                Dock workers at a port in the north have voted to strike over a new rota.
                An inquest heard that the climber had gone out alone and without a rope.
                My mother worked in that mill. So did hers. It should not be flats.
                Who pays? That's the question nobody at City Hall wants to answer.
                Weather: dry and bright at first, with cloud and some rain later in the west.
                A gallery has returned a mask to a museum in Benin, a century after it was taken.
                Driver fined for eating cereal at the wheel of a van, court told.
                Firefighters were called to a barn near the river at about 4am. No animals were hurt.
                Pupils as young as six are learning to code in a school without a single computer.
                He didn't pay, she didn't ask, and the café's closed now.
                The minister, who had denied it for a month, resigned on Wednesday evening.
                A recipe for a cheap soup from the kitchen of a hospital has become a hit online.
                Council says no to a car park, and yes to trees.
                Scientists think they've found out why the bees are dying.
                A 12-year-old girl who fell into a well was rescued after nine hours, officials said.
                Bus strike off. Union and firm agree a deal on pay after talks that lasted all night.
                In brief: a library reopens, a road closes and a swan stops the trains.
                First case of bird flu confirmed at a farm in the county, and movement of poultry banned.
                Storm warning in force until Saturday. Ferries cancelled, schools shut.
                Man, 34, charged with arson. He will appear in court on Thursday.
                Okafor scores twice in a wet final at Hill Park, and the cup is theirs.
                Dmitri Kovács of Łódź was among those who said they'd seen the crash at the crossing on Friday.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("english")
    void short_english_is_english(String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("english")
    void typeset_or_in_capitals_it_is_english_as_well(String text) {
        assertThat(LanguageGuess.of(text.replace('\'', '’'))).isEqualTo("en");
        assertThat(LanguageGuess.of(text.toUpperCase(Locale.ROOT))).isEqualTo("en");
    }

    static Stream<String> neighbours() {
        return """
                Starosta oznámil, že most bude zatvorený jedenásť týždňov. Obyvatelia o tom nevedeli, ale nie je to prvý raz, čo sa to stalo.
                Pri požiari domu zahynul muž, povedal veliteľ hasičov, a príčina sa ešte vyšetruje, ako aj to, kto v ňom bol.
                O alcalde dixo que a ponte estará pechada once semanas. Os veciños non o sabían, e non é a primeira vez que pasa.
                Un home morreu nun incendio nunha casa da aldea, dixo o xefe dos bombeiros.
                Die burgemeester het gesê dat die brug vir elf weke gesluit sal word. Dit is nie die eerste keer nie.
                'n Man is dood in 'n brand by 'n huis in die dorp, het die brandweer gesê.
                Kryetari i bashkisë tha se ura do të mbyllet për njëmbëdhjetë javë. Banorët nuk e dinin dhe nuk është hera e parë.
                Një burrë vdiq në një zjarr në një shtëpi në fshat, tha shefi i zjarrfikësve.
                Gradonačelnik je rekao da će most biti zatvoren jedanaest tjedana i da to nije prvi put.
                Župan je povedal, da bo most zaprt enajst tednov in da to ni prvič, kar so ljudje že vedeli.
                Wali kota mengatakan jembatan itu akan ditutup selama sebelas minggu dan warga tidak diberi tahu.
                Alisema daraja litafungwa kwa wiki kumi na moja, na wakazi hawakujua kuhusu hilo.
                Dywedodd y maer y bydd y bont ar gau am un wythnos ar ddeg, ac nid dyma'r tro cyntaf i hyn ddigwydd.
                Dúirt an méara go mbeidh an droichead dúnta ar feadh aon seachtaine dhéag, agus ní hé seo an chéad uair.
                Is-sindku qal li l-pont se jingħalaq għal ħdax-il ġimgħa u li din mhix l-ewwel darba.
                Borgarstjórinn sagði að brúin yrði lokuð í ellefu vikur og það er ekki í fyrsta sinn.
                Alkateak esan du zubia hamaika astez itxita egongo dela, eta ez da lehen aldia.
                Meras sakė, kad tiltas bus uždarytas vienuolika savaičių ir tai ne pirmas kartas.
                Mērs teica, ka tilts būs slēgts vienpadsmit nedēļas, un tā nav pirmā reize.
                Linnapea ütles, et sild suletakse üheteistkümneks nädalaks ja see ei ole esimene kord.
                Sinabi ng alkalde na isasara ang tulay sa loob ng labing-isang linggo at hindi ito ang unang beses.
                Thị trưởng cho biết cây cầu sẽ đóng cửa trong mười một tuần và đây không phải lần đầu.
                De Börgermeester hett seggt, dat de Brüch för ölven Weken dicht blifft, un dat is nich dat eerste Mal.
                Magajin garin ya ce za a rufe gadar na mako goma sha daya, kuma ba wannan ne karo na farko ba.
                D Burgermeischtere het gseit, d Brugg sig elf Wuche zue, und das isch nöd s erscht Mal gsi.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_language_without_a_list_is_not_its_neighbour(String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo("und");
        assertThat(LanguageGuess.of((text + "\n").repeat(20))).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr       | Un homme a été tué dans un incendie à la sortie du village, selon les pompiers.
            fr       | La mairie a annoncé lundi que le pont sera fermé pour onze semaines.
            it       | Un uomo è morto nell’incendio di una casa, hanno detto i vigili del fuoco.
            pt       | Um homem morreu num incêndio em uma casa na aldeia, disse o chefe dos bombeiros.
            de       | Ein Mann ist bei einem Brand in einem Haus gestorben, sagte ein Sprecher der Feuerwehr.
            nl       | Een man is omgekomen bij een brand in een huis in het dorp, zegt de brandweer.
            ro       | Un bărbat a murit într-un incendiu la o casă din sat, a spus șeful pompierilor.
            pl       | Mężczyzna zginął w pożarze domu we wsi, powiedział w poniedziałek szef straży pożarnej, a przyczyna nie jest znana.
            cs       | Při požáru domu zemřel muž, řekl v pondělí velitel hasičů, který také uvedl, že příčina není známa.
            hu       | Egy férfi meghalt egy tűzben a faluban, és a tűzoltók szerint nem ez volt az első eset.
            tr       | Köyde bir evde çıkan yangında bir adam öldü ve itfaiye için çok zor bir gece oldu.
            ca       | Un home ha mort en un incendi en una casa del poble, segons els bombers, que no saben com va començar.
            es       | La policía dijo que el fuego no fue un accidente, pero que nadie lo sabe con certeza.
            mk       | Мостот ќе биде затворен единаесет недели, рече градоначалникот.
            mk       | Градоначалникот рече дека мостот е затворен, а жителите не знаеја. Советот во тоа време заседаваше.
            sr       | Градоначелник је рекао да је мост затворен, а становници нису знали за то.
            und-Cyrl | Свако зна мјесто.
            """)
    void short_news_in_another_language_is_in_that(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            und      | Bridge closes
            und      | Council closes the bridge
            und      | Council votes no. Mayor resigns.
            und      | 11 000 €
            und      | …
            und      | Waxaa la xiray buundada muddo kow iyo toban toddobaad ah.
            und      | Silta suljetaan yhdeksitoista viikoksi, kertoi kaupunginjohtaja eilen.
            und-Cyrl | Мост
            und-Cyrl | Көпір он бір аптаға жабылады деп хабарлады қала әкімі.
            und-Arab | پرد بۆ یازدە هەفتە دادەخرێت، سەرۆکی شارەوانی وتی.
            und-Ethi | ድልድዩ ለአስራ አንድ ሳምንታት ይዘጋል።
            und-Deva | पुल
            """)
    void what_is_too_short_or_of_no_language_known_here_is_unknown(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | The mayor said “Die Brücke ist zu” and that nobody on the council was told of the works before it was decided.
            en  | The sign at the bridge said 桥已关闭 and nobody knew what that was, the mayor of the town said on Monday.
            zh  | 市长在接受 BBC 采访时宣布大桥将关闭十一周。
            und | The bridge is closed and nobody was told. Die Brücke ist gesperrt und niemand hat es gewusst, sagte die Polizei.
            und | Мост закрыли на неделю. The bridge is closed for a week.
            """)
    void a_mixed_text_has_the_language_of_most_of_it_or_none(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @Test
    void a_tag_for_a_script_alone_is_one_that_locales_know() {
        assertThat(Locale.forLanguageTag("und-Arab").toLanguageTag()).isEqualTo("und-Arab");
        assertThat(Locale.forLanguageTag(LanguageGuess.UNKNOWN).getLanguage()).isEmpty();
    }
}
