-- asks: whether somebody has to answer: the buyer has not taken all of it back, and the marketplace
-- has not accepted it itself
-- answered: the last answer, unless it came before the request was asked anew; last_answer: that one, too
create table desk_request (
    key_high bigint not null,
    key_low bigint not null,
    client varchar(60) not null,
    marketplace varchar(40) not null,
    received bigint not null,
    asks boolean not null,
    answered bigint,
    last_answer bigint,
    answer_ground varchar(40) not null,
    answer_entry bigint not null,
    delivered bigint,
    delivered_entry bigint not null,
    refunded bigint,
    refund_entry bigint not null,
    waits boolean not null,
    primary key (key_high, key_low)
);
create index desk_request_waits on desk_request (waits, received, key_high, key_low);
create index desk_request_received on desk_request (received);
create index desk_request_delivered on desk_request (delivered);
create index desk_request_answer on desk_request (answer_entry);
create index desk_request_delivery on desk_request (delivered_entry);
create index desk_request_refund on desk_request (refund_entry);

create table settled_mail (
    key_high bigint not null,
    key_low bigint not null,
    entry bigint not null,
    accepted boolean not null,
    primary key (key_high, key_low)
);

create table marketplace_rules (
    entry bigint primary key,
    marketplace varchar(40) not null,
    target_hours int not null,
    limit_hours int not null,
    refund_days int not null,
    window_days int not null,
    buyer_pays varchar(2000) not null
);
create index marketplace_rules_of on marketplace_rules (marketplace, entry);

create table return_address (
    entry bigint primary key,
    client varchar(60) not null,
    lines varchar(1000) not null,
    instructions varchar(1000) not null
);
create index return_address_of on return_address (client, entry);

-- replies that were queued with a decision
create table desk_mail (
    id varchar(60) primary key,
    entry bigint not null,
    undone boolean not null
);
create index desk_mail_entry on desk_mail (entry);
