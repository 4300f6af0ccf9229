package org.trigpoint.command;

import org.trigpoint.claims.Claim;
import org.trigpoint.claims.ClaimChecker;
import org.trigpoint.claims.DraftReader;
import org.trigpoint.claims.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks the figures of a draft.
@Command(name = "check", description = "Reads drafts, recomputes the figures they state, and says which cannot be right.")
final class CheckCommand extends ReportingCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Drafts: txt, md, docx or pdf.")
    List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        OutputTable table = new OutputTable().columns("line", "claim", "finding", "stated", "computed", "note");
        int inconsistent = 0;
        for (Path file : files) {
            for (Claim claim : ClaimChecker.check(DraftReader.read(file))) {
                table.row(claim.line(), claim.claim(), claim.finding().title(), claim.stated(), claim.computed(),
                        claim.note());
                inconsistent += claim.finding() == Finding.INCONSISTENT ? 1 : 0;
            }
        }
        print(table);
        console().note(inconsistent + " of " + table.rows().size() + " claims cannot be right as they stand.");
        return 0;
    }
}
