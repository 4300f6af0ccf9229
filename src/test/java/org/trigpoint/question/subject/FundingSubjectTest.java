package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Money in and out, from records made by hand.
class FundingSubjectTest extends OnGiven {
    @Test
    void theFundingTableOfDarlingtonAddsUp() {
        // 148,012 + 74,880 + 10,000 + 10,000 = 242,892; 154,368 allocated; 88,524 remain
        given.record("funding:Income", "2011-04-01", "funder=Home Office", "amount=148,012")
                .record("funding:Income", "2012-04-01", "funder=Home Office", "amount=74,880")
                .record("funding:Income", "2011-04-01", "funder=Police", "amount=£10,000*")
                .record("funding:Income", "2012-04-01", "funder=Police", "amount=10,000*")
                .record("funding:Allocated", "2011-04-01", "theme=All projects", "amount=154,368")
                .record("funding:Stated total", "2011-04-01", "amount=242,892");
        SubjectView view = given.view("funding", "FY2012/13");
        assertThat(cell(view, "income-by-funder", "All", "Total")).isEqualTo("£242,892");
        assertThat(cell(view, "income-by-funder", "Home Office", "2011/12")).isEqualTo("£148,012");
        assertThat(cell(view, "balance", "2012/13", "Remaining so far")).isEqualTo("£88,524");
        assertThat(view.notes()).contains("The stated total of £242,892 is the sum of the lines.");
    }

    @Test
    void theFundingTableOfDerbyAddsUpAndAWrongTotalIsNamed() {
        String[] lines = {"Government grants=2009550", "Externally funded projects=3119458",
            "Derby City Council=640483", "Police=161690", "Probation=79209", "Health Authority=48595"};
        for (String line : lines) {
            given.record("funding:Income", "2004-04-01", "funder=" + line.split("=")[0],
                    "amount=" + line.split("=")[1]);
        }
        given.record("funding:Stated total", "2004-04-01", "amount=6058985")
                .record("funding:Stated total", "2004-04-01", "amount=6059000");
        SubjectView view = given.view("funding", "FY2004/05");
        assertThat(cell(view, "income-by-funder", "All", "2004/05")).isEqualTo("£6,058,985");
        assertThat(cell(view, "income-by-funder", "Externally funded projects", "Share")).isEqualTo("51.5%");
        assertThat(view.notes()).contains(
                "The stated total of £6,059,000 is not the sum of the lines, £6,058,985: it is £15 too high.");
    }
}
