package regrade.inspection.ui;

import regrade.inspection.Opening.Undeclared;
import regrade.kernel.ClientId;
import regrade.scan.Identified;

import java.util.List;

/// A code that nobody announced, on its way to a unit.
///
/// @param clients to pick from, the bench's own first
public record Declaring(Identified scan, List<ClientId> clients) {
    public Declaring {
        clients = List.copyOf(clients);
    }

    static Declaring of(Undeclared opening) {
        return new Declaring(opening.scan(), opening.clients());
    }

    /// The first thing to ask: the product if the code names some, else the client.
    static Asking ask(Undeclared opening) {
        var declaring = of(opening);
        return opening.guesses().isEmpty()
                ? declaring.client()
                : new Asking.WhichProduct(declaring, opening.guesses());
    }

    /// The client, which goes without saying where there is only one.
    Asking client() {
        return clients.size() == 1
                ? new Asking.WhatTitle(this, clients.getFirst())
                : new Asking.WhichClient(this, clients);
    }
}
