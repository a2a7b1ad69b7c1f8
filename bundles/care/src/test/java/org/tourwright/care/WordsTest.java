package org.tourwright.care;

import java.util.stream.Stream;
import org.tourwright.care.cases.CaseKind;
import org.tourwright.care.cases.CasePriority;
import org.tourwright.care.cases.CaseState;
import org.tourwright.care.cases.NoteKind;
import org.tourwright.care.feedback.FeedbackState;
import org.tourwright.care.feedback.Item;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("care");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        Stream.of("criterion.care.score"),
        errors(CareError.values()),
        permissions(CareModule.declared()),
        settings(CareParameters.all()),
        labels("care.case.kind", CaseKind.values()),
        labels("care.case.priority", CasePriority.values()),
        labels("care.case.state", CaseState.values()),
        labels("care.case.step", CaseState.values()),
        labels("care.note.kind", NoteKind.values()),
        labels("care.feedback.state", FeedbackState.values()),
        labels("care.feedback.item", Item.values()),
        labels("care.form.item", Item.values()),
        Stream.of("expired", "unknown", "refused")
            .flatMap(what -> Stream.of("care.form." + what, "care.form." + what + "Text")));
  }
}
