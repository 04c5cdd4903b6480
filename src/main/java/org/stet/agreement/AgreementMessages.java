package org.stet.agreement;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about agreement: {@code messages/agreement.properties}. */
@MessageBundle("agreement")
interface AgreementMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String standing(int readers, int articles, String unit);

    @Message
    String nobody();

    @Message
    String single();

    @Message
    String notBlind(int n);

    @Message
    String countEverybody();

    @Message
    String accepted(int n);

    @Message
    String acceptedCounted(int n);

    @Message
    String otherTagSet(int n);

    @Message
    String unknown(int n);

    @Message
    String choose();

    @Message
    String readers();

    @Message
    String allReaders();

    @Message
    String articles();

    @Message
    String allArticles();

    @Message
    String labels();

    @Message
    String allLabels();

    @Message
    String unit();

    @Message
    String unitName(String id);

    @Message
    String unitPlural(String id);

    @Message
    String threshold();

    @Message
    String thresholdHint();

    @Message
    String blindOnly();

    @Message
    String blindAll();

    @Message
    String blindness();

    @Message
    String suggestions();

    @Message
    String suggestionsWithout();

    @Message
    String suggestionsWith();

    @Message
    String borders();

    @Message
    String bordersAsMarked();

    @Message
    String bordersContent();

    @Message
    String show();

    @Message
    String refused();

    @Message
    String untitled();

    @Message
    String perLabel();

    @Message
    String perLabelLead();

    @Message
    String label();

    @Message
    String spans();

    @Message
    String measure(String id);

    @Message
    String measureShort(String id);

    @Message
    String reason(String id);

    @Message
    String counts(String unit, String units, int readers, int articles);

    @Message
    String atThreshold(double threshold);

    @Message
    String perLayer();

    @Message
    String perLayerLead();

    @Message
    String layer();

    @Message
    String plot();

    @Message
    String plotSentence(String best, String bestFigure, String worst, String worstFigure);

    @Message
    String plotOne(String only, String figure);

    @Message
    String plotNone();

    @Message
    String plotLegend();

    @Message
    String plotTable();

    @Message
    String tentative();

    @Message
    String reliable();

    @Message
    String intervals();

    @Message
    String intervalsNone();

    @Message
    String intervalsStart();

    @Message
    String intervalsAgain();

    @Message
    String intervalsPresent(int draws, int anew, LocalDate day, long seed);

    @Message
    String intervalsStale(LocalDate day);

    @Message
    String intervalsWorking();

    @Message
    String figuresOf(long done, long total);

    @Message
    String secondsLeft(long n);

    @Message
    String waiting();

    @Message
    String lookAgain();

    @Message
    String stop();

    @Message
    String usually(String from, String to);

    @Message
    String usuallyAbout(String value);

    @Message
    String usuallyFrom(String from);

    @Message
    String usualLead();

    @Message
    String tooMany(int kept, int n);

    @Message
    String answers();

    @Message
    String answersTo(String question);

    @Message
    String noAnswer();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String about();

    @Message
    String totalAnswers(int total);

    @Message
    String noAnswers();

    @Message
    String question();

    @Message
    String nominal();

    @Message
    String ordinal();

    @Message
    String noOrder();

    @Message
    String answerCounts(int units, int readers, int articles);

    @Message
    String closer(String name);

    @Message
    String lookAt();

    @Message
    String pairOfReaders();

    @Message
    String allPairs();

    @Message
    String look();

    @Message
    String pairs();

    @Message
    String pair();

    @Message
    String and(String left, String right);

    @Message
    String confusion();

    @Message
    String confusionOf(String row, String column);

    @Message
    String confusionOfAll();

    @Message
    String confusionSentence(String one, String other, long n);

    @Message
    String confusionNone();

    @Message
    String notMarked();

    @Message
    String cell(long n, String row, String column);

    @Message
    String where();

    @Message
    String whereLead();

    @Message
    String whereSentence(String article, String share);

    @Message
    String whereNone();

    @Message
    String article();

    @Message
    String paragraphs();

    @Message
    String onlyParagraph();

    @Message
    String allParagraphs(int n);

    @Message
    String paragraph(int n);

    @Message
    String share();

    @Message
    String moreArticles(int n);

    @Message
    String noDisagreement();

    @Message
    String fix();

    @Message
    String fixSentence(String one, String other, long n);

    @Message
    String fixWhen();

    @Message
    String fixNotWhen();

    @Message
    String fixExamples();

    @Message
    String fixAll(long n);

    @Message
    String fixCodebook();

    @Message
    String fixEdit(String label);

    @Message
    String methods();

    @Message
    String methodsText(
            String version,
            String project,
            int readers,
            int articles,
            String blind,
            String accepted,
            String unit,
            String borders,
            double threshold,
            String intervals,
            String day);

    @Message
    String methodsBlind();

    @Message
    String methodsNotBlind();

    @Message
    String methodsWithout();

    @Message
    String methodsWith();

    @Message
    String methodsAsMarked();

    @Message
    String methodsContent();

    @Message
    String methodsIntervals(int draws, int anew, long seed);

    @Message
    String methodsNoIntervals();

    @Message
    String copyTable();

    @Message
    String copyText();

    @Message
    String copied();

    @Message
    String csv();

    @Message
    String everyFigure();

    @Message
    String measureColumn();

    @Message
    String value();

    @Message
    String low();

    @Message
    String high();

    @Message
    String unitColumn();

    @Message
    String units();

    @Message
    String articlesColumn();

    @Message
    String standsOn();

    @Message
    String why();

    @Message
    String passages();

    @Message
    String passagesOf(String name);

    @Message
    String passagesOfCell(String row, String column);

    @Message
    String passagesOfPair(String left, String right);

    @Message
    String passagesIn(String article);

    @Message
    String passagesInParagraph(String article, String n);

    @Message
    String total(int n);

    @Message
    String showAll();

    @Message
    String showDiffer();

    @Message
    String showAgree();

    @Message
    String words();

    @Message
    String agree();

    @Message
    String differ();

    @Message
    String compare();

    @Message
    String back();

    @Message
    String more();

    @Message
    String first();

    @Message
    String noPassages();
}
