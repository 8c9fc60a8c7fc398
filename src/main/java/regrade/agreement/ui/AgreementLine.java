package regrade.agreement.ui;

import regrade.agreement.AgreementReport;
import regrade.agreement.AgreementReport.OfGrades;
import regrade.agreement.AgreementReport.OfInspector;
import regrade.agreement.AgreementReport.OfQuestion;

import java.util.ArrayList;
import java.util.List;

/// What is compared, one line each: the grades, every question, every person by name.
sealed interface AgreementLine {
    record Grades(OfGrades grades) implements AgreementLine {}

    record Question(OfQuestion question) implements AgreementLine {}

    record Person(OfInspector person) implements AgreementLine {}

    static List<AgreementLine> of(AgreementReport report) {
        var lines = new ArrayList<AgreementLine>();
        if (report.pairs() == 0) return lines;
        lines.add(new Grades(report.grades()));
        report.questions().forEach(each -> lines.add(new Question(each)));
        report.inspectors().forEach(each -> lines.add(new Person(each)));
        return lines;
    }
}
