-- sent and received: milliseconds since 1970; sent is null where the mail has no date
-- told_by: the act that said what the row says
create table return_request (
    key_high bigint not null,
    key_low bigint not null,
    is_open boolean not null,
    client varchar(60) not null,
    marketplace varchar(60) not null,
    language varchar(10) not null,
    order_id varchar(60) not null,
    asked_on int not null,
    sent bigint,
    received bigint not null,
    carrier varchar(80) not null,
    tracking varchar(80) not null,
    authorised boolean not null,
    out_of_policy varchar(300) not null,
    told_by bigint not null,
    primary key (key_high, key_low)
);
create index return_request_open on return_request (is_open, received, key_high, key_low);
create index return_request_order on return_request (order_id, received);

create table request_cancellation (
    key_high bigint not null,
    key_low bigint not null,
    order_id varchar(60) not null,
    asked_on int not null,
    sent bigint,
    told_by bigint not null,
    primary key (key_high, key_low)
);
create index request_cancellation_order on request_cancellation (order_id);

-- items of requests and of cancellations
create table requested_item (
    key_high bigint not null,
    key_low bigint not null,
    place int not null,
    cancelled boolean not null,
    title varchar(500) not null,
    asin varchar(20) not null,
    sku varchar(120) not null,
    quantity int not null,
    reason varchar(200) not null,
    reason_code varchar(80) not null,
    buyer_comment varchar(4000) not null,
    primary key (key_high, key_low, place)
);

create table odd_mail (
    key_high bigint not null,
    key_low bigint not null,
    entry bigint not null,
    why varchar(40) not null,
    sender varchar(120) not null,
    subject varchar(300) not null,
    sent bigint,
    text varchar(8000) not null,
    primary key (key_high, key_low)
);
create index odd_mail_entry on odd_mail (entry);
