create table setting (
    code varchar(60) primary key,
    chosen varchar(4000) not null
);
