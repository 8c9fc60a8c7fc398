create table setting (
    code varchar(60) primary key,
    chosen varchar(4000) not null
);

-- each change, so that the one before it can be told
create table setting_act (
    code varchar(60) not null,
    entry bigint not null,
    chosen varchar(4000) not null,
    primary key (code, entry)
);
