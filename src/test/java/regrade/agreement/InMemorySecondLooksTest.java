package regrade.agreement;

class InMemorySecondLooksTest extends SecondLooksContract {
    @Override
    protected Bed make() {
        return following(new InMemorySecondLooks());
    }
}
