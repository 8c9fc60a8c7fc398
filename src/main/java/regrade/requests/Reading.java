package regrade.requests;

/// What a mail turned out to be.
public sealed interface Reading {
    record Requested(ReturnRequest request) implements Reading {}

    record Cancelled(Cancellation cancellation) implements Reading {}

    /// It looks like a request, but a person has to decide.
    record WaitsForALook(Oddity why) implements Reading {}

    /// Any other mail, of which nothing is kept.
    record NotARequest() implements Reading {}
}
