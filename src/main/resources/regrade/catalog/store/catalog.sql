create table product (
    id bigint primary key,
    client varchar(60) not null,
    sku varchar(120) not null,
    asin varchar(10) not null,
    fnsku varchar(10) not null,
    gtin varchar(14) not null,
    title varchar(500) not null,
    brand varchar(120) not null,
    supplier varchar(120) not null,
    category varchar(60) not null,
    price_minor bigint,
    price_currency varchar(3),
    cost_minor bigint,
    cost_currency varchar(3),
    contents varchar(4000) not null,
    serial boolean not null,
    weight_mg bigint not null,
    tolerance_mg bigint not null,
    packaging varchar(20) not null
);
create unique index product_sku on product (sku, client);
create index product_asin on product (asin);
create index product_fnsku on product (fnsku);
create index product_gtin on product (gtin);

create table product_client (
    client varchar(60) primary key
);

-- every word of title and SKU, folded
create table product_word (
    product_id bigint not null,
    word varchar(40) not null
);
create index product_word_product on product_word (product_id);
create index product_word_word on product_word (word, product_id);

-- products whose making was undone: their rows stay, so that an import that came before them and is
-- applied after them leaves the same
create table product_withdrawn (
    id bigint primary key
);
