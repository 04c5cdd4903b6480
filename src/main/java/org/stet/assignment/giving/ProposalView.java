package org.stet.assignment.giving;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.stet.assignment.balance.Gift;
import org.stet.assignment.balance.Proposal;

/** What would be given to whom, and what everybody would have then. */
@Schema(name = "AssignmentProposal")
record ProposalView(
        @Schema(description = "What to send on to give it; the longest article first")
        List<Gift> gifts,

        List<LoadView> loads,
        List<PairView> pairs,

        @Schema(description = "Articles that would stay below the number of readers")
        List<UUID> lacking) {

    /** What a reader has and would have. */
    @Schema(name = "ReaderLoad")
    record LoadView(
            UUID reader,

            @Schema(description = "What there is already, whatever became of it")
            int articlesBefore,

            @Schema(description = "Their words, outside boilerplate")
            long wordsBefore,

            @Schema(description = "With those of the proposal")
            int articles,

            long words) {}

    /** How many articles two readers share. */
    @Schema(name = "ReaderPair")
    record PairView(UUID one, UUID other, int before, int after) {}

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.gifts(),
                proposal.loads().stream()
                        .map(load -> new LoadView(
                                load.reader(),
                                load.articlesBefore(),
                                load.wordsBefore(),
                                load.articles(),
                                load.words()))
                        .toList(),
                proposal.pairs().stream()
                        .map(pair -> new PairView(pair.one(), pair.other(), pair.before(), pair.after()))
                        .toList(),
                proposal.lacking());
    }
}
