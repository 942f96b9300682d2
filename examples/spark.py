"""Who said what on a Spark cluster: `batch` as a filter over each partition.

    spark-submit --files target/release/examples/batch examples/spark.py IN OUT

IN holds JSON lines, {"id": ..., "text": ...}. OUT becomes a folder of parts whose lines, in the
order of the parts, are those that one `batch` writes for all of IN. `--files` brings the program
to the working directory of every executor. A bad record fails its task (`checkCode`), since a
cluster has nobody to read the report; without `checkCode` it is skipped.
"""

import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("whosaid").getOrCreate()
spark.sparkContext.textFile(source).pipe("./batch", checkCode=True).saveAsTextFile(target)
spark.stop()
