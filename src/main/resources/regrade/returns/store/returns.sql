-- what lines say of their product, once for all lines of a client that say the same
-- folded: three times as long as the others together, since a Korean syllable folds to its letters
create table return_item (
    id bigint primary key,
    client varchar(60) not null,
    sku varchar(120) not null,
    asin varchar(20) not null,
    fnsku varchar(20) not null,
    title varchar(500) not null,
    folded varchar(2000) not null
);
create index return_item_sku on return_item (sku);
create index return_item_asin on return_item (asin);
create index return_item_fnsku on return_item (fnsku);

-- list_rank: the day of the return, raised above all days while the line waits for its unit
-- told_by: the act that said what the line says
-- comes: whether a parcel is to come at all
create table expected_return (
    id bigint primary key,
    key_high bigint not null,
    key_low bigint not null,
    content bigint not null,
    told_by bigint not null,
    list_rank int not null,
    item_id bigint not null,
    client varchar(60) not null,
    returned_at varchar(60) not null,
    order_id varchar(60) not null,
    quantity int not null,
    comes boolean not null,
    centre varchar(20) not null,
    disposition varchar(80) not null,
    reason varchar(80) not null,
    status varchar(80) not null,
    lpn varchar(60) not null,
    buyer_comment varchar(4000) not null,
    extra varchar(200000) not null
);
create index expected_return_key on expected_return (key_high, key_low, content);
create index expected_return_rank on expected_return (list_rank, id);
create index expected_return_client on expected_return (client, list_rank, id);
create index expected_return_item on expected_return (item_id, list_rank, id);
create index expected_return_lpn on expected_return (lpn, list_rank);
create index expected_return_order on expected_return (order_id, list_rank);

-- other codes by which a line is found: devices that were shipped, the return's own numbers
create table return_code (
    return_id bigint not null,
    code varchar(120) not null
);
create index return_code_code on return_code (code, return_id);
create index return_code_return on return_code (return_id);

-- units that came for a line, and lines that do not wait: all their units came, or none will
-- (unit is empty)
create table return_claim (
    unit varchar(10) primary key,
    return_id bigint not null
);
create index return_claim_return on return_claim (return_id);

create table return_done (
    id bigint primary key,
    unit varchar(10) not null
);

-- items of buyers' requests, each with the line that says it; a report's line may have taken that over, and has
-- its own key then
create table requested_return (
    key_high bigint not null,
    key_low bigint not null,
    return_id bigint not null,
    client varchar(60) not null,
    order_id varchar(60) not null,
    sku varchar(120) not null,
    asin varchar(20) not null,
    title varchar(500) not null,
    quantity int not null,
    reason varchar(80) not null,
    extra varchar(2000) not null,
    asked_on int not null,
    sent bigint,
    received bigint not null,
    buyer_comment varchar(4000) not null,
    told_by bigint not null,
    primary key (key_high, key_low)
);
create index requested_return_order on requested_return (order_id, return_id);
create index requested_return_line on requested_return (return_id);

-- what reports alone say of lines that say what mails say, too
create table reported_return (
    return_id bigint primary key,
    buyer_comment varchar(4000) not null,
    extra varchar(200000) not null
);

-- items of requests that were taken back
create table cancelled_request (
    key_high bigint not null,
    key_low bigint not null,
    order_id varchar(60) not null,
    sku varchar(120) not null,
    asin varchar(20) not null,
    title varchar(500) not null,
    asked_on int not null,
    sent bigint,
    told_by bigint not null,
    primary key (key_high, key_low)
);
create index cancelled_request_order on cancelled_request (order_id);
