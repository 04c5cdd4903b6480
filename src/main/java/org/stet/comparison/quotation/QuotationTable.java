package org.stet.comparison.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.stet.comparison.quotation.QuotationRow.Cell;
import org.stet.comparison.quotation.QuotationRow.Found;

/**
 * The quotations of a story, each once, with what became of it in every article. The longest print of a quotation leads;
 * what others print of it is found in their whole text and put beside it.
 */
public final class QuotationTable {

    /** A quotation is the same as a longer one when so much of the weight of its words is found in that one. */
    private static final double SAME = 0.6;

    private static final Comparator<Quoted> LONGEST_FIRST = Comparator.comparingInt(
                    (Quoted quoted) -> -quoted.spoken().evidence())
            .thenComparing(quoted -> quoted.annotation() == null)
            .thenComparingInt(Quoted::column)
            .thenComparing(quoted -> quoted.spoken().passage().hull());

    private static final Comparator<QuotationRow> IN_TEXT_ORDER = Comparator.comparingInt(
                    (QuotationRow row) -> row.lead().column())
            .thenComparing(row -> row.lead().spoken().passage().hull());

    private final List<ComparedText> texts;
    private final List<Quoted> quoted;
    private final Set<Quoted> told = new HashSet<>();

    private QuotationTable(List<ComparedText> texts, List<Quoted> quoted) {
        this.texts = texts;
        this.quoted = quoted;
    }

    /**
     * @param texts of the articles, which share a vocabulary
     * @param quotations of all of them
     * @return a row for each quotation, in the order of the articles and of their texts
     */
    public static List<QuotationRow> of(List<ComparedText> texts, List<Quoted> quotations) {
        var longestFirst = quotations.stream()
                .filter(one -> one.spoken().size() > 0)
                .sorted(LONGEST_FIRST)
                .toList();
        return new QuotationTable(texts, longestFirst).rows();
    }

    private List<QuotationRow> rows() {
        var rows = new ArrayList<QuotationRow>();
        for (var lead : quoted) {
            if (told.add(lead)) {
                rows.add(row(lead));
            }
        }
        rows.sort(IN_TEXT_ORDER);
        return rows;
    }

    private QuotationRow row(Quoted lead) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(column == lead.column() ? own(lead) : cell(lead, column));
        }
        return new QuotationRow(lead, cells);
    }

    private Cell own(Quoted lead) {
        var here = new ArrayList<>(List.of(lead));
        here.addAll(within(lead));
        Echoes.again(lead.spoken()).ifPresent(echo -> here.addAll(tellings(lead, echo, lead.column())));
        return new Cell(Found.IN_FULL, null, here);
    }

    /** Other tags on the same words of the same text. */
    private List<Quoted> within(Quoted lead) {
        var words = new HashSet<Integer>();
        for (int word : lead.spoken().words()) {
            words.add(word);
        }
        return quoted.stream()
                .filter(other -> other.column() == lead.column() && !told.contains(other))
                .filter(other -> covered(other, words) >= SAME * other.spoken().evidence())
                .filter(told::add)
                .toList();
    }

    private static int covered(Quoted other, Set<Integer> words) {
        var text = other.spoken().text();
        int covered = 0;
        for (int word : other.spoken().words()) {
            if (words.contains(word)) {
                covered += text.vocabulary().weight(text.id(word));
            }
        }
        return covered;
    }

    private Cell cell(Quoted lead, int column) {
        var echo = Echoes.find(lead.spoken(), texts.get(column)).or(() -> spokenBySame(lead, column));
        if (echo.isEmpty()) {
            boolean tooShort = lead.spoken().evidence() < Echoes.WHOLE;
            return new Cell(tooShort ? Found.TOO_SHORT : Found.NOT_FOUND, null, List.of());
        }
        var found = echo.get();
        return new Cell(found.whole() ? Found.IN_FULL : Found.TRIMMED, found, tellings(lead, found, column));
    }

    /** A few words that anybody might say are the same quotation when the same source says them in quotation marks. */
    private Optional<Echo> spokenBySame(Quoted lead, int column) {
        if (lead.speaker() == null || lead.spoken().evidence() >= Echoes.PIECE) {
            return Optional.empty();
        }
        return Echoes.exact(lead.spoken(), texts.get(column)).filter(echo -> quoted.stream()
                .filter(other -> other.column() == column)
                .filter(other -> Objects.equals(other.speaker(), lead.speaker()))
                .anyMatch(other -> covered(other, rights(echo)) > 0));
    }

    private static Set<Integer> rights(Echo echo) {
        var words = new HashSet<Integer>();
        echo.pairs().forEach(pair -> words.add(pair.right()));
        return words;
    }

    /** The quotations of an article that tell the one that leads; those that tell nothing else get no row of their own. */
    private List<Quoted> tellings(Quoted lead, Echo echo, int column) {
        var words = rights(echo);
        var tellings = new ArrayList<Quoted>();
        for (var other : quoted) {
            if (other.column() == column && !other.equals(lead)) {
                int covered = covered(other, words);
                if (covered > 0) {
                    tellings.add(other);
                }
                if (covered >= SAME * other.spoken().evidence()) {
                    told.add(other);
                }
            }
        }
        return tellings;
    }
}
