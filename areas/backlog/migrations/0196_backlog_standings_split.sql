-- What an item was split from speaks for its parts in the kept standings too, as it does in the list: counted anew.
delete from kept_whole where figures = 'standings';
