package regrade.journal;

final class InMemoryJournalTest extends JournalContract {
    private final Journal journal = new InMemoryJournal(JournalBed.BENCH, CLOCK);

    @Override
    Journal journal() {
        return journal;
    }
}
