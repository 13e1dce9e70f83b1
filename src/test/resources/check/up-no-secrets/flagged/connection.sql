SELECT dblink_connect('host=db user=app password=Xk29fdQ dbname=shop'); -- expect: up-no-secrets "stands in the file"
