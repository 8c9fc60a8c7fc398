package regrade.checklist;

class InMemoryQuestionSetsTest extends QuestionSetsContract<InMemoryQuestionSets> {
    @Override
    protected InMemoryQuestionSets store() {
        return new InMemoryQuestionSets();
    }
}
