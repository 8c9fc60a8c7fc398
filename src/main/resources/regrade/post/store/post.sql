create table post_mail (
    id varchar(60) not null primary key,
    sender varchar(254) not null,
    recipient varchar(254) not null,
    subject varchar(250) not null,
    content varchar not null,
    in_reply_to varchar(500) not null,
    message_id varchar(500) not null,
    queued bigint not null,
    place int not null,
    state varchar(10) not null,
    note varchar(200) not null,
    since_ms bigint not null
);
create index post_mail_state on post_mail (state, queued, place);
create table post_mailbox (
    account varchar not null primary key,
    uid_validity bigint not null,
    last_uid bigint not null
);
